package org.banjie.organisations.register.ending;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.banjie.background.Planned;
import org.banjie.background.Shift;
import org.banjie.background.items.ItemWork;
import org.banjie.background.items.Items;
import org.banjie.casework.facts.Districts;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.kinds.own.PhonesOnFile;
import org.banjie.notices.messages.Messages;
import org.springframework.stereotype.Component;

/**
 * Warns organisations whose certificate is about to end, so early that a renewal can still be applied for in time
 * (行政许可法第五十条), and tells them once more when it has ended. One that cannot be told keeps no other waiting.
 */
@Component
@Planned(name = "organisations.certificates-ending", cron = "${banjie.organisations.warn:0 0 8 * * *}")
class WarningWork implements ItemWork {

    private static final int BATCH = 100;

    private final EndingCertificates certificates;
    private final RenewalTimes times;
    private final PhonesOnFile phones;
    private final Messages messages;
    private final Districts districts;
    private final Journal journal;
    private final Items items;
    private final Clock clock;

    /** How far this go has come; the next begins at the beginning again. */
    private volatile EndingCertificates.Ending after = EndingCertificates.FIRST;

    WarningWork(
            EndingCertificates certificates,
            RenewalTimes times,
            PhonesOnFile phones,
            Messages messages,
            Districts districts,
            Journal journal,
            Items items,
            Clock clock) {
        this.certificates = certificates;
        this.times = times;
        this.phones = phones;
        this.messages = messages;
        this.districts = districts;
        this.journal = journal;
        this.items = items;
        this.clock = clock;
    }

    @Override
    public boolean piece(Shift shift) {
        var today = LocalDate.now(clock);
        var page = certificates.toWarn(today, times.warnedUntil(today), after, BATCH);
        items.each(this, page, EndingCertificates.Ending::uscc, one -> warn(one, today));
        var more = page.size() == BATCH;
        after = more ? page.get(BATCH - 1) : EndingCertificates.FIRST;
        return more;
    }

    @Override
    public void again(String uscc) {
        var today = LocalDate.now(clock);
        certificates.toWarn(today, times.warnedUntil(today), uscc).ifPresent(one -> warn(one, today));
    }

    private void warn(EndingCertificates.Ending one, LocalDate today) {
        var ended = one.validUntil().isBefore(today);
        messages.write(
                one.caseNo(),
                phones.phone(one.uscc()).orElse(""),
                Locale.CHINA,
                ended ? "certificate-ended" : "certificate-ending",
                one.name(),
                one.caseNo(),
                one.validUntil(),
                times.applyBy(one.validUntil()));
        certificates.told(one, ended);
        var verb = ended ? "certificate-ended" : "certificate-ending";
        journal.record(new Act(
                one.caseNo(),
                "system",
                districts.of(one.caseNo()),
                verb,
                Map.of("until", one.validUntil().toString())));
    }
}

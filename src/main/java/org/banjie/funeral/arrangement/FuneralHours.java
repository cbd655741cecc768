package org.banjie.funeral.arrangement;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.banjie.funeral.arrangement.certificate.DeathCertificates;
import org.banjie.funeral.arrangement.deceased.Deceased;
import org.banjie.kinds.Settings;
import org.banjie.time.hours.HourLimit;
import org.banjie.time.hours.HourLimits;
import org.banjie.time.limits.LimitChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The hours of a funeral, from when the home learnt of the death: to collect the body, and for the certificate. */
@Component
public class FuneralHours {

    /** Names of the limits, as the model's steps are under them: {@code limit = HOURS collect}. */
    private static final String COLLECT = "collect";

    private static final String CERTIFICATE = "certificate";

    private static final String KIND = "funeral";

    /** The limit in days that begins with the arrival. */
    private static final String CREMATION = "cremation";

    private final Settings settings;
    private final DeathCertificates certificates;
    private final HourLimits limits;
    private final Clock clock;

    FuneralHours(Settings settings, DeathCertificates certificates, HourLimits limits, Clock clock) {
        this.settings = settings;
        this.certificates = certificates;
        this.limits = limits;
        this.clock = clock;
    }

    /** They begin, or begin anew when it was somebody else who knew before. */
    void run(Deceased known) {
        start(known, COLLECT, "collectHours");
        start(known, CERTIFICATE, "certificateHours");
    }

    /** Acceptance is the arrival of the body: the days to cremate begin, and nobody has to come for it any more. */
    @EventListener
    void arrived(LimitChanged change) {
        if (!change.code().equals(CREMATION)) return;
        limits.close(change.subject(), COLLECT);
        shown(change.subject());
    }

    /** Once there is a certificate nobody waits for it. */
    void shown(String caseNo) {
        if (certificates.of(caseNo).verified()) limits.close(caseNo, CERTIFICATE);
    }

    public Instant collectBy(Deceased known) {
        return by(known, COLLECT, "collectHours");
    }

    public Instant certificateBy(Deceased known) {
        return by(known, CERTIFICATE, "certificateHours");
    }

    /** The morning of the day on which the family is called again. */
    Instant callBackAt() {
        return LocalDate.now(clock)
                .plusDays(number("callBackDays"))
                .atTime(8, 0)
                .atZone(clock.getZone())
                .toInstant();
    }

    private void start(Deceased known, String code, String setting) {
        var basis = settings.basis(KIND, setting);
        limits.start(known.caseNo(), code, known.knownAt(), number(setting), basis);
    }

    /** What was told once stays; only cases from before the limits were kept are reckoned. */
    private Instant by(Deceased known, String code, String setting) {
        return limits.find(known.caseNo(), code).map(HourLimit::dueAt).orElseGet(() -> known.knownAt()
                .plus(Duration.ofHours(number(setting))));
    }

    private int number(String setting) {
        return Integer.parseInt(settings.value(KIND, setting));
    }
}

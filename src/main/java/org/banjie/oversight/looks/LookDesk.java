package org.banjie.oversight.looks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.banjie.access.Actor;
import org.banjie.access.SignedIn;
import org.banjie.access.StaffDirectory;
import org.banjie.access.recusals.Recusals;
import org.banjie.journal.Journal;
import org.banjie.journal.JournalEntry;
import org.banjie.journal.looks.FileLook;
import org.banjie.journal.looks.FileLooks;
import org.banjie.journal.looks.FileLooks.Span;
import org.banjie.journal.looks.KeptFiles;
import org.banjie.journal.looks.LookRights;
import org.springframework.stereotype.Service;

/** What an auditor asks: who looked at a file, what somebody looked at, and what they did. */
@Service
class LookDesk {

    private final SignedIn signedIn;
    private final FileLooks looks;
    private final Journal journal;
    private final Recusals recusals;
    private final List<KeptFiles> kept;
    private final StaffDirectory staff;
    private final Clock clock;

    LookDesk(
            SignedIn signedIn,
            FileLooks looks,
            Journal journal,
            Recusals recusals,
            List<KeptFiles> kept,
            StaffDirectory staff,
            Clock clock) {
        this.signedIn = signedIn;
        this.looks = looks;
        this.journal = journal;
        this.recusals = recusals;
        this.kept = kept;
        this.staff = staff;
        this.clock = clock;
    }

    /** @throws org.banjie.refusal.Refusal BARRED for everybody else */
    void demand() {
        signedIn.demand(LookRights.READING);
    }

    /** A file from which the reader has to keep away was looked at by nobody. */
    List<FileLook> ofFile(String file, Span span, long before, int limit) {
        return barred().contains(file) ? List.of() : looks.ofFile(file, span, before, limit);
    }

    List<FileLook> ofPerson(String uid, Span span, long before, int limit) {
        return looks.ofPerson(uid, span, barred(), before, limit);
    }

    List<JournalEntry> actsOf(String uid, Span span, long before, int limit) {
        var from = span.from().atStartOfDay(clock.getZone()).toInstant();
        var until = span.to().plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        return journal.byPerson(uid, from, until, barred(), before, limit);
    }

    /** Who may be meant: by account, or by whole name. Somebody who left is known by their account alone. */
    List<Actor> people(String said) {
        return staff.find(said).map(List::of).orElseGet(() -> staff.everyone().stream()
                .filter(one -> one.name().equals(said))
                .toList());
    }

    /** Days not said are, of a person, this month's until today; of a file, all. */
    Span span(LocalDate from, LocalDate to, boolean ofPerson) {
        var today = LocalDate.now(clock);
        var first = ofPerson ? today.withDayOfMonth(1) : today.minusYears(30);
        return new Span(from == null ? first : from, to == null ? today : to);
    }

    private Set<String> barred() {
        var cases = recusals.casesBarredFor(signedIn.demand(LookRights.READING).uid());
        var barred = new HashSet<>(cases);
        kept.forEach(room -> barred.addAll(room.with(cases)));
        return barred;
    }
}

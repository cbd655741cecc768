package org.banjie.organisations.inspection.rounds;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.banjie.access.SignedIn;
import org.banjie.background.Foreman;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.organisations.inspection.InspectionFault;
import org.banjie.organisations.inspection.InspectionRights;
import org.banjie.organisations.inspection.reports.InspectionTables;
import org.banjie.organisations.register.Roll;
import org.banjie.refusal.Invalid;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens, shifts and closes the rounds; the long part of each is done in the background. */
@Service
@Transactional
public class RoundDesk {

    private final SignedIn signedIn;
    private final Journal journal;
    private final InspectionRounds rounds;
    private final InspectionTables tables;
    private final Roll roll;
    private final ReportDeadline owed;
    private final Foreman foreman;
    private final Clock clock;

    RoundDesk(
            SignedIn signedIn,
            Journal journal,
            InspectionRounds rounds,
            InspectionTables tables,
            Roll roll,
            ReportDeadline owed,
            Foreman foreman,
            Clock clock) {
        this.signedIn = signedIn;
        this.journal = journal;
        this.rounds = rounds;
        this.tables = tables;
        this.roll = roll;
        this.owed = owed;
        this.foreman = foreman;
        this.clock = clock;
    }

    /** @throws Refusal NOT_FOUND */
    public InspectionRound get(int year) {
        signedIn.demand(InspectionRights.LOOKING);
        return found(year);
    }

    List<InspectionRound> all() {
        signedIn.demand(InspectionRights.LOOKING);
        return rounds.all();
    }

    /**
     * Opens the round of a year that is over.
     *
     * @throws Refusal CONFLICT when it has one
     */
    void open(int year) {
        var by = signedIn.demand(InspectionRights.KEEPING);
        var now = LocalDate.now(clock).getYear();
        if (year >= now || year < 1998) {
            throw new Invalid(List.of(InspectionFault.of("year", "year-not-over", String.valueOf(now - 1))));
        }
        var dates = tables.dates(year);
        if (!rounds.add(year, dates.reportBy(), dates.registryBy(), dates.basis(), roll.size(), by.uid())) {
            throw new Refusal(RefusalKind.CONFLICT, "already-open", "inspection.round.again", String.valueOf(year));
        }
        journal.record(Act.of(InspectionRound.chain(year), by, InspectionRights.KEEPING, "round-opened", Map.of()));
        foreman.wake(RoundOpeningWork.class);
    }

    /**
     * Gives the year other dates, on its own notice.
     *
     * @param seen which dates were seen; null where the caller does not say
     * @throws Invalid with everything that is wrong with them
     * @throws Refusal CONFLICT when somebody else has changed them meanwhile
     */
    void shift(int year, NewDates dates, String seen) {
        var by = signedIn.demand(InspectionRights.KEEPING);
        var wrong = dates.check(year);
        if (!wrong.isEmpty()) throw new Invalid(wrong);
        if (found(year).isStale(seen)) throw changed(year);
        if (!rounds.shift(
                year, dates.reportDay(), dates.registryDay(), dates.basis().strip())) throw busy(year);
        journal.record(Act.of(
                InspectionRound.chain(year),
                by,
                InspectionRights.KEEPING,
                "round-shifted",
                Map.of(
                        "reportBy", dates.reportDay().toString(),
                        "registryBy", dates.registryDay().toString())));
        foreman.wake(ShiftingWork.class);
    }

    private static Refusal changed(int year) {
        return new Refusal(RefusalKind.CONFLICT, "changed-meanwhile", "inspection.round.changed", String.valueOf(year));
    }

    /**
     * Closes the round once its last day is over: whoever has sent nothing is marked, and told of. Nobody is listed or
     * revoked by it.
     */
    void close(int year) {
        var by = signedIn.demand(InspectionRights.KEEPING);
        var last = owed.rolled(found(year).registryBy());
        if (!LocalDate.now(clock).isAfter(last)) {
            throw new Refusal(RefusalKind.CONFLICT, "too-early", "inspection.round.early", last);
        }
        if (!rounds.close(year, by.uid())) throw busy(year);
        journal.record(Act.of(InspectionRound.chain(year), by, InspectionRights.KEEPING, "round-closed", Map.of()));
        foreman.wake(ClosingWork.class);
    }

    private InspectionRound found(int year) {
        return rounds.find(year)
                .orElseThrow(() -> new Refusal(
                        RefusalKind.NOT_FOUND, "unknown-round", "inspection.round.unknown", String.valueOf(year)));
    }

    private static Refusal busy(int year) {
        return new Refusal(RefusalKind.CONFLICT, "round-busy", "inspection.round.busy", String.valueOf(year));
    }
}

package org.banjie.organisations.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.banjie.organisations.register.Roll;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.banjie.refusal.RefusalKind;
import org.banjie.refusal.Refusal;
import org.banjie.background.Foreman;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens, shifts and closes the rounds; the long part of each is done in the background. */
@Service
@Transactional
class RoundDesk {

    private final Registrars registrars;
    private final Rounds rounds;
    private final Tables tables;
    private final Roll roll;
    private final Owed owed;
    private final Faults faults;
    private final Foreman foreman;
    private final Clock clock;

    RoundDesk(
            Registrars registrars,
            Rounds rounds,
            Tables tables,
            Roll roll,
            Owed owed,
            Faults faults,
            Foreman foreman,
            Clock clock) {
        this.registrars = registrars;
        this.rounds = rounds;
        this.tables = tables;
        this.roll = roll;
        this.owed = owed;
        this.faults = faults;
        this.foreman = foreman;
        this.clock = clock;
    }

    /** @throws Refusal NOT_FOUND */
    Round get(int year) {
        registrars.looking();
        return found(year);
    }

    List<Round> all() {
        registrars.looking();
        return rounds.all();
    }

    /**
     * Opens the round of a year that is over.
     *
     * @throws Refusal CONFLICT when it has one
     */
    void open(int year) {
        var by = registrars.keeping();
        int now = LocalDate.now(clock).getYear();
        if (year >= now || year < 1998) throw new Invalid(List.of(faults.of("year", "year-not-over", now - 1)));
        var dates = tables.dates(year);
        if (!rounds.add(year, dates.reportBy(), dates.registryBy(), dates.basis(), roll.size(), by.uid()))
            throw new Refusal(RefusalKind.CONFLICT, "already-open", "inspection.round.again", String.valueOf(year));
        registrars.record(year, by, "round-opened", Map.of());
        foreman.wake(OpeningWork.class);
    }

    /**
     * Gives the year other dates, on its own notice.
     *
     * @param basis the notice; never blank
     */
    void shift(int year, LocalDate reportBy, LocalDate registryBy, String basis) {
        var by = registrars.keeping();
        var wrong = new ArrayList<InputError>();
        if (reportBy == null) wrong.add(faults.of("reportBy", "day-missing"));
        if (registryBy == null) wrong.add(faults.of("registryBy", "day-missing"));
        if (reportBy != null && registryBy != null && registryBy.isBefore(reportBy))
            wrong.add(faults.of("registryBy", "days-crossed"));
        if (reportBy != null && reportBy.getYear() != year + 1)
            wrong.add(faults.of("reportBy", "day-of-other-year", year + 1));
        if (basis == null || basis.isBlank()) wrong.add(faults.of("basis", "basis-missing"));
        if (!wrong.isEmpty()) throw new Invalid(wrong);
        found(year);
        if (!rounds.shift(year, reportBy, registryBy, basis.strip())) throw busy(year);
        registrars.record(
                year,
                by,
                "round-shifted",
                Map.of("reportBy", reportBy.toString(), "registryBy", registryBy.toString()));
        foreman.wake(ShiftingWork.class);
    }

    /**
     * Closes the round once its last day is over: whoever has sent nothing is marked, and told of. Nobody is listed or
     * revoked by it.
     */
    void close(int year) {
        var by = registrars.keeping();
        var last = owed.rolled(found(year).registryBy());
        if (!LocalDate.now(clock).isAfter(last))
            throw new Refusal(RefusalKind.CONFLICT, "too-early", "inspection.round.early", last);
        if (!rounds.close(year, by.uid())) throw busy(year);
        registrars.record(year, by, "round-closed", Map.of());
        foreman.wake(ClosingWork.class);
    }

    private Round found(int year) {
        return rounds.find(year)
                .orElseThrow(() -> new Refusal(
                        RefusalKind.NOT_FOUND, "unknown-round", "inspection.round.unknown", String.valueOf(year)));
    }

    private static Refusal busy(int year) {
        return new Refusal(RefusalKind.CONFLICT, "round-busy", "inspection.round.busy", String.valueOf(year));
    }
}

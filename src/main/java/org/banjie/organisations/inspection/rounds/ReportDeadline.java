package org.banjie.organisations.inspection.rounds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.banjie.organisations.inspection.reports.InspectionReport;
import org.banjie.time.DayUnit;
import org.banjie.time.calendar.WorkingCalendar;
import org.banjie.time.limits.Limits;
import org.springframework.stereotype.Component;

/** By when an organisation owes something: its report, then what it was ordered to put right. One limit, in rounds. */
@Component
public class ReportDeadline {

    /** The kind's limit, which lists, lamps and the applicant's pages follow. */
    static final String LIMIT = "owed";

    private final InspectionRounds rounds;
    private final Limits limits;
    private final WorkingCalendar calendar;
    private final Clock clock;

    ReportDeadline(InspectionRounds rounds, Limits limits, WorkingCalendar calendar, Clock clock) {
        this.rounds = rounds;
        this.limits = limits;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The last day: a rest day rolls on to the next working day. */
    public LocalDate rolled(LocalDate deadline) {
        return calendar.due(deadline, 0, DayUnit.CALENDAR);
    }

    /** The year's day for a report, rolled. */
    public LocalDate of(InspectionReport report) {
        return rolled(yearly(report));
    }

    /** From today it is owed by the year's day. */
    public void start(InspectionReport report) {
        start(report.caseNo(), yearly(report), report.dutyBasis());
    }

    private LocalDate yearly(InspectionReport report) {
        return rounds.find(report.year()).orElseThrow().deadline(report.competent());
    }

    /** @return the last day, rolled */
    public LocalDate start(String caseNo, LocalDate deadline, String basis) {
        var today = LocalDate.now(clock);
        return limits.start(caseNo, LIMIT, today, days(today, deadline), DayUnit.CALENDAR, basis)
                .dueOn();
    }

    /** What was sent back is owed again within so many working days from today. */
    public void again(String caseNo, int workingDays, String basis) {
        start(caseNo, calendar.due(LocalDate.now(clock), workingDays, DayUnit.WORKING), basis);
    }

    /** The last day of what is owed now; empty where nothing is. */
    public Optional<LocalDate> until(String caseNo) {
        return limits.find(caseNo, LIMIT).filter(limit -> limit.isOpen()).map(limit -> limit.dueOn());
    }

    void move(String caseNo, LocalDate deadline, String basis) {
        limits.find(caseNo, LIMIT)
                .filter(limit -> limit.isOpen())
                .ifPresent(limit -> limits.change(caseNo, LIMIT, days(limit.startsOn(), deadline), basis));
    }

    /** @param on the day on which came what was owed */
    public void met(String caseNo, LocalDate on) {
        limits.find(caseNo, LIMIT).filter(limit -> limit.isOpen()).ifPresent(limit -> limits.close(caseNo, LIMIT, on));
    }

    /** What an organisation is shown of a round: its days, rolled. */
    JsonNode dates(InspectionRound round) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("year", round.year())
                .put("reportBy", rolled(round.reportBy()).toString())
                .put("registryBy", rolled(round.registryBy()).toString());
    }

    /** A round that is opened after its own deadline is owed today. */
    private static int days(LocalDate from, LocalDate deadline) {
        return (int) Math.max(0, ChronoUnit.DAYS.between(from, deadline));
    }
}

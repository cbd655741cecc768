package org.banjie.time.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.banjie.time.DayUnit.CALENDAR;
import static org.banjie.time.DayUnit.WORKING;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.banjie.refusal.Invalid;
import org.banjie.refusal.Refusal;
import org.banjie.testing.BanjieTest;
import org.banjie.time.DayUnit;
import org.banjie.time.Light;
import org.banjie.time.calendar.CalendarDay;
import org.banjie.time.calendar.CalendarYears;
import org.banjie.time.calendar.WorkingCalendar;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@BanjieTest
@RecordApplicationEvents
@Transactional
class LimitsTest {

    private static final String BASIS = "民发〔2020〕69号";

    @Autowired
    Limits limits;

    @Autowired
    LimitForecast forecast;

    @Autowired
    CalendarYears calendar;

    @Autowired
    WorkingCalendar working;

    @Autowired
    LimitText text;

    @Autowired
    ApplicationEvents events;

    private final String caseNo = "LS-" + UUID.randomUUID();

    @Test
    void accepted_on_the_ninth_of_february_it_is_due_on_the_thirteenth_of_march() {
        var limit = decision("2026-02-09");
        assertThat(limit.dueOn()).isEqualTo("2026-03-13");
        assertThat(told()).containsExactly(limit);
        assertThat(limits.find(caseNo, "decision")).contains(limit);
    }

    @Test
    void the_lamp_turns_yellow_five_working_days_before_and_red_after_the_due_day() {
        var limit = decision("2026-02-09");
        assertThat(limit.amberOn()).isEqualTo("2026-03-06");
        assertThat(limit.light(day("2026-03-05"))).isEqualTo(Light.GREEN);
        assertThat(limit.light(day("2026-03-06"))).isEqualTo(Light.YELLOW);
        assertThat(limit.light(day("2026-03-13"))).isEqualTo(Light.YELLOW);
        assertThat(limit.light(day("2026-03-14"))).isEqualTo(Light.RED);
    }

    @Test
    void what_another_calendar_would_move_is_told_and_nothing_moves() {
        var limit = decision("2026-02-09");
        var paused = limits.start(caseNo, "paused", day("2026-02-09"), 20, WORKING, BASIS);
        limits.pause(caseNo, "paused", "HEARING", day("2026-02-10"), day("2026-02-11"), "x");
        limits.start(caseNo, "over", day("2026-01-05"), 3, WORKING, BASIS);
        var another = calendar.proposed(day("2026-03-10"), Optional.of(CalendarDay.Kind.HOLIDAY), "临时放假");
        var moves = forecast.of(another, 1000);
        assertThat(moves.first().stream().filter(move -> move.subject().equals(caseNo)))
                .extracting(LimitForecast.Move::code, LimitForecast.Move::dueOn, LimitForecast.Move::wouldBeDueOn)
                .containsExactly(
                        tuple("decision", day("2026-03-13"), day("2026-03-16")),
                        tuple("paused", day("2026-03-16"), day("2026-03-17")));
        assertThat(moves.moved()).isGreaterThanOrEqualTo(2);
        assertThat(forecast.of(another, 1).first()).hasSize(1);
        assertThat(limits.find(caseNo, "decision")).contains(limit);
        assertThat(working.isWorkingDay(day("2026-03-10"))).isTrue();
        calendar.change(day("2026-03-10"), Optional.of(CalendarDay.Kind.HOLIDAY), "临时放假", "admin-1");
        assertThat(limits.find(caseNo, "decision").orElseThrow().dueOn())
                .as("as it was told")
                .isEqualTo("2026-03-16");
        assertThat(paused.dueOn()).isEqualTo("2026-03-13");
        assertThat(forecast.of(another, 1000).first())
                .extracting(LimitForecast.Move::subject)
                .doesNotContain(caseNo);
    }

    @Test
    void a_short_limit_is_not_yellow_before_it_starts() {
        assertThat(limits.start(caseNo, "notice", day("2026-03-02"), 0, WORKING, BASIS)
                        .amberOn())
                .isEqualTo("2026-03-02");
    }

    @Test
    void started_twice_it_is_one_limit() {
        var first = decision("2026-02-09");
        assertThat(decision("2026-02-09")).isEqualTo(first);
        assertThat(limits.of(caseNo)).hasSize(1);
        assertThat(told()).hasSize(1);
    }

    @Test
    void a_running_limit_is_not_started_anew_from_another_day() {
        decision("2026-02-09");
        assertThatThrownBy(() -> decision("2026-02-10")).isInstanceOf(Refusal.class);
    }

    @Test
    void after_a_close_the_next_start_is_a_second_round() {
        limits.start(caseNo, "publicity", day("2026-02-10"), 7, CALENDAR, BASIS);
        limits.close(caseNo, "publicity", day("2026-02-12"));
        limits.start(caseNo, "publicity", day("2026-02-12"), 7, CALENDAR, BASIS);
        assertThat(limits.of(caseNo)).extracting(StatutoryLimit::round).containsExactly(1, 2);
        assertThat(limits.find(caseNo, "publicity")).map(StatutoryLimit::isOpen).contains(true);
    }

    @Test
    void an_objection_makes_twenty_days_forty_five() {
        decision("2026-02-09");
        var longer = limits.change(caseNo, "decision", 45, "公示有异议");
        assertThat(longer.dueOn()).isEqualTo("2026-04-20");
        assertThat(longer.basis()).isEqualTo("公示有异议");
    }

    @Test
    void a_closed_limit_keeps_the_lamp_it_was_closed_with() {
        decision("2026-02-09");
        var closed = limits.close(caseNo, "decision", day("2026-03-02"));
        assertThat(closed.light(day("2026-12-01"))).isEqualTo(Light.GREEN);
        assertThat(limits.close(caseNo, "decision", day("2026-04-01"))).isEqualTo(closed);
    }

    @Test
    void a_hearing_of_three_working_days_moves_the_due_day_by_three_working_days() {
        decision("2026-02-09");
        var paused = limits.pause(caseNo, "decision", "HEARING", day("2026-03-02"), "听证通知书");
        assertThat(paused.light(day("2026-06-01"))).isEqualTo(Light.GREEN);
        var resumed = limits.resume(caseNo, "decision", day("2026-03-05"));
        assertThat(resumed.dueOn()).isEqualTo("2026-03-18");
        assertThat(resumed.isPaused()).isFalse();
    }

    @Test
    void calendar_days_of_a_pause_are_not_counted_either() {
        limits.start(caseNo, "appraisal", day("2026-03-02"), 30, CALENDAR, BASIS);
        limits.pause(caseNo, "appraisal", "APPRAISAL", day("2026-03-06"), "鉴定委托书");
        assertThat(limits.resume(caseNo, "appraisal", day("2026-03-16")).dueOn())
                .isEqualTo(working.due(day("2026-03-02"), 40, CALENDAR));
    }

    @Test
    void only_what_the_law_lists_stops_a_limit() {
        decision("2026-02-09");
        assertThatThrownBy(() -> limits.pause(caseNo, "decision", "PUBLICITY", day("2026-03-02"), ""))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void told_until_when_the_due_day_moves_at_once_and_the_lamp_stands_still() {
        var caseNo = "still-" + UUID.randomUUID();
        limits.start(caseNo, "decision", day("2026-02-09"), 20, DayUnit.WORKING, "20 WD");
        var paused = limits.pause(caseNo, "decision", "HEARING", day("2026-03-09"), day("2026-03-20"), "听证通知书");
        assertThat(paused.dueOn()).isEqualTo("2026-03-26");
        assertThat(paused.light(day("2026-03-10"))).isEqualTo(Light.YELLOW);
        assertThat(paused.light(day("2026-03-20"))).isEqualTo(Light.YELLOW);
        assertThat(limits.pauses(caseNo, "decision")).singleElement().satisfies(one -> {
            assertThat(one.isNow()).isTrue();
            assertThat(one.days()).isEqualTo(9);
        });
        assertThat(limits.over(day("2026-03-20"), 100))
                .noneMatch(one -> one.subject().equals(caseNo));
        assertThat(limits.over(day("2026-03-21"), 100))
                .anyMatch(one -> one.subject().equals(caseNo));
        assertThat(limits.resume(caseNo, "decision", day("2026-03-10")).dueOn())
                .as("sooner than was told")
                .isEqualTo("2026-03-16");
    }

    @Test
    void closed_while_it_stands_still_it_stands_still_no_longer() {
        decision("2026-02-09");
        limits.pause(caseNo, "decision", "HEARING", day("2026-03-09"), day("2026-03-20"), "听证通知书");
        var closed = limits.close(caseNo, "decision", day("2026-03-12"));
        assertThat(closed.isPaused()).isFalse();
        assertThat(closed.dueOn()).as("three working days were not counted").isEqualTo("2026-03-18");
        assertThat(limits.pauses(caseNo, "decision")).singleElement().satisfies(one -> assertThat(one.resumedOn())
                .isEqualTo("2026-03-12"));
    }

    @Test
    void an_overdue_limit_cannot_be_saved_by_a_pause() {
        decision("2026-02-09");
        assertThatThrownBy(() -> limits.pause(caseNo, "decision", "HEARING", day("2026-03-14"), ""))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void a_limit_into_a_year_without_notice_is_provisional_until_the_year_is_loaded() {
        var limit = limits.start(caseNo, "decision", day("2026-12-14"), 45, WORKING, BASIS);
        assertThat(limit.provisional()).isTrue();
        events.clear();
        calendar.load(2027, "通知", notice2027(), "admin-1");
        var moved = limits.find(caseNo, "decision").orElseThrow();
        assertThat(moved.provisional()).isFalse();
        assertThat(moved.dueOn()).isAfter(limit.dueOn());
        assertThat(told()).contains(moved);
    }

    @Test
    void one_changed_day_moves_the_open_limits_it_touches_and_no_other() {
        var touched = decision("2026-02-09");
        var early = limits.start(caseNo, "early", day("2026-01-05"), 5, WORKING, BASIS);
        var closed = limits.start(caseNo, "closed", day("2026-02-09"), 20, WORKING, BASIS);
        limits.close(caseNo, "closed", day("2026-02-10"));
        calendar.change(day("2026-03-09"), Optional.of(CalendarDay.Kind.HOLIDAY), "临时放假", "admin-1");
        assertThat(limits.find(caseNo, "decision").orElseThrow().dueOn()).isEqualTo("2026-03-16");
        assertThat(limits.find(caseNo, "early")).contains(early);
        assertThat(limits.find(caseNo, "closed").orElseThrow().dueOn()).isEqualTo(closed.dueOn());
        assertThat(touched.dueOn()).isEqualTo("2026-03-13");
    }

    @Test
    void a_change_of_the_calendar_that_is_rolled_back_is_forgotten(@Autowired TransactionTemplate transaction) {
        transaction.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
        transaction.executeWithoutResult(status -> {
            calendar.change(day("2026-03-10"), Optional.of(CalendarDay.Kind.HOLIDAY), "临时放假", "admin-1");
            assertThat(working.isWorkingDay(day("2026-03-10"))).isFalse();
            status.setRollbackOnly();
        });
        assertThat(working.isWorkingDay(day("2026-03-10"))).isTrue();
    }

    @Test
    void a_year_with_slips_in_it_is_refused_with_every_slip() {
        var slips = List.of(
                new CalendarDay(day("2027-01-01"), CalendarDay.Kind.HOLIDAY, "元旦"),
                new CalendarDay(day("2027-01-01"), CalendarDay.Kind.HOLIDAY, "元旦"),
                new CalendarDay(day("2027-03-03"), CalendarDay.Kind.WORKDAY, "春节"),
                new CalendarDay(day("2028-01-01"), CalendarDay.Kind.HOLIDAY, ""));
        assertThatThrownBy(() -> calendar.load(2027, " ", slips, "admin-1"))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.errors())
                        .extracting(error -> error.path() + " " + error.code())
                        .contains(
                                "source required",
                                "days[1] twice",
                                "days[2] workday-on-weekday",
                                "days[3] other-year",
                                "days[3] required",
                                "days statutory"));
    }

    @Test
    void the_lamp_says_how_the_date_was_computed() {
        decision("2026-02-09");
        var reckoning = limits.reckoning(caseNo, "decision").orElseThrow();
        assertThat(text.of(reckoning, Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("自2026年2月9日（星期一）的次日起算20个工作日；扣除春节2月15日–2月23日；"
                        + "调休上班计入：春节2月14日、春节2月28日；至2026年3月13日（星期五）24时届满。");
        assertThat(text.of(reckoning, Locale.ENGLISH))
                .startsWith("20 working days counted from the day after Monday, 9 February 2026")
                .contains("Spring Festival")
                .doesNotContain("春节")
                .endsWith("ends Friday, 13 March 2026 at 24:00.");
    }

    @Test
    void a_rolled_last_day_is_explained() {
        var reckoning = working.reckon(day("2026-02-10"), 7, CALENDAR);
        assertThat(text.of(reckoning, Locale.SIMPLIFIED_CHINESE))
                .contains("期满日2026年2月17日（星期二）是休息日，顺延", "至2026年2月24日（星期二）24时届满");
    }

    private StatutoryLimit decision(String from) {
        return limits.start(caseNo, "decision", day(from), 20, WORKING, BASIS);
    }

    private List<StatutoryLimit> told() {
        return events.stream(LimitChanged.class).map(LimitChanged::limit).toList();
    }

    /** Made up, with bridging days round the Spring Festival. */
    private static List<CalendarDay> notice2027() {
        var off =
                "01-01 02-04 02-05 02-06 02-07 02-08 02-09 02-10 02-11 04-05 05-01 05-02 05-03 05-04 05-05 06-09 09-15"
                        + " 10-01 10-02 10-03 10-04 10-05 10-06 10-07";
        return java.util.Arrays.stream(off.split(" "))
                .map(date -> new CalendarDay(day("2027-" + date), CalendarDay.Kind.HOLIDAY, "节日"))
                .toList();
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}

package org.banjie.worklist.course;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.banjie.site.look.Dates;
import org.banjie.time.calendar.WorkingCalendar;
import org.banjie.words.Sentences;
import org.banjie.worklist.words.Names;
import org.springframework.stereotype.Component;

/** Says how long something took, with whom it lay, and by how much it was late. */
@Component
class CourseDays {

    private final WorkingCalendar calendar;
    private final Sentences sentences;
    private final Dates dates;
    private final Clock clock;

    CourseDays(WorkingCalendar calendar, Sentences sentences, Dates dates, Clock clock) {
        this.calendar = calendar;
        this.sentences = sentences;
        this.dates = dates;
        this.clock = clock;
    }

    /** The day it began is not counted, as in every limit. */
    String time(Instant since, Instant until, Locale locale) {
        var from = day(since);
        var to = day(until);
        return from.equals(to)
                ? sentences.in(locale, "course.same-day")
                : sentences.in(locale, "course.days", days(from, to), calendar.workingDaysUntil(from, to));
    }

    /** From the beginning until it was closed, or until today. */
    String total(Instant since, Instant closedAt, Locale locale) {
        var key = closedAt == null ? "course.until-today" : "course.until-closed";
        var until = closedAt == null ? clock.instant() : closedAt;
        return sentences.in(locale, key, dates.date(day(since)), time(since, until, locale));
    }

    /**
     * A sentence for each; that somebody took it at once is not told as a time in which nobody had it.
     *
     * @param forApplicant what nobody has then waits for the applicant, and not for an office
     */
    List<String> hands(List<Holding> holdings, boolean forApplicant, Names names, Locale locale) {
        return holdings.stream()
                .filter(one -> one.uid() != null || !day(one.from()).equals(day(one.until())))
                .map(one -> one.uid() == null
                        ? nobodys(one, forApplicant ? "course.applicant" : "worklist.overdue.nobody", locale)
                        : somebodys(one, names.of(one.uid()), locale))
                .toList();
    }

    private String nobodys(Holding one, String key, Locale locale) {
        var from = day(one.from());
        return sentences.in(locale, key, dates.date(from), days(from, day(one.until())));
    }

    private String somebodys(Holding one, String name, Locale locale) {
        var from = day(one.from());
        var days = days(from, day(one.until()));
        return days == 0
                ? sentences.in(locale, "course.held.same-day", dates.date(from), name)
                : sentences.in(locale, "worklist.overdue.held", dates.date(from), name, days);
    }

    /** Null where it was in time. A limit in days ends at midnight; any other moment is one that was counted in hours. */
    String over(Instant endsAt, Instant until, Locale locale) {
        if (endsAt == null || until.isBefore(endsAt)) return null;
        var end = endsAt.atZone(clock.getZone());
        if (!end.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return sentences.in(
                    locale, "course.over.hours", Duration.between(endsAt, until).toHours());
        }
        var last = end.toLocalDate().minusDays(1);
        return sentences.in(locale, "course.over", dates.date(last), calendar.workingDaysUntil(last, day(until)));
    }

    private static long days(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to);
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }
}

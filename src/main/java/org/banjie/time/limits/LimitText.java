package org.banjie.time.limits;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.banjie.time.DayUnit;
import org.banjie.time.calendar.CalendarDay;
import org.banjie.time.calendar.Reckoning;
import org.banjie.time.hours.HourLimit;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Component;

/** Says in words how a due date came about: what a lamp tells on hover and focus. */
@Component
public class LimitText {

    private final Sentences sentences;

    LimitText(Sentences sentences) {
        this.sentences = sentences;
    }

    /** 自2026年2月9日（星期一）的次日起算20个工作日；扣除春节2月15日–2月23日；调休上班计入：2月14日、2月28日；至…24时届满。 */
    public String of(Reckoning reckoning, Locale locale) {
        return of(reckoning, null, locale);
    }

    /** With the law it rests on at the end; none where it is null or empty. */
    public String of(Reckoning reckoning, String basis, Locale locale) {
        List<String> parts = new ArrayList<>();
        parts.add(text(
                "counted", locale, day(reckoning.from(), locale), reckoning.length() + "", unit(reckoning, locale)));
        if (reckoning.unit() == DayUnit.WORKING) {
            add(parts, "skipped", locale, spans(reckoning.holidays(), locale));
            add(parts, "included", locale, spans(reckoning.workingWeekends(), locale));
        } else if (!reckoning.last().equals(reckoning.due())) {
            parts.add(text("rolled", locale, day(reckoning.last(), locale)));
        }
        parts.add(text("due", locale, day(reckoning.due(), locale)));
        return String.join(text("separator", locale), parts)
                + (reckoning.provisional() ? text("provisional", locale) : "")
                + (basis == null || basis.isEmpty() ? "" : text("hours.basis", locale, basis))
                + text("end", locale);
    }

    /** 自2026-02-09 23:50起算12小时，至2026-02-10 11:50届满（上海市殡葬管理条例第二十一条）。 */
    public String of(HourLimit limit, ZoneId zone, Locale locale) {
        var minute = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(zone);
        var basis = limit.basis() == null ? "" : text("hours.basis", locale, limit.basis());
        return text(
                "hours", locale, minute.format(limit.startedAt()), limit.hours(), minute.format(limit.dueAt()), basis);
    }

    /** 听证自2026年3月3日至3月20日不计入，共14日；a sentence for each time a limit stood still, empty for none. */
    public String of(List<Stood> stood, Locale locale) {
        return stood.stream().map(one -> of(one, locale)).collect(Collectors.joining());
    }

    /** As above for one, with whether it stands still now. */
    public String of(Stood stood, Locale locale) {
        var reason = sentences.in(locale, "time.pause." + stood.code());
        var first = day(stood.pausedOn().plusDays(1), locale);
        if (stood.last() == null) return text("stands-still", locale, reason, first);
        return text(
                stood.isNow() ? "stands" : "stood",
                locale,
                reason,
                first,
                day(stood.last(), locale),
                stood.days() + "");
    }

    /** A date with its weekday: 2026年3月13日（星期五）. */
    public String day(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern(sentences.in(locale, "time.date.pattern"), locale)
                .format(day);
    }

    private void add(List<String> parts, String key, Locale locale, List<String> items) {
        if (!items.isEmpty()) parts.add(text(key, locale, String.join(text("list", locale), items)));
    }

    /** Days that follow each other under one name become one span. */
    private List<String> spans(List<CalendarDay> days, Locale locale) {
        List<List<CalendarDay>> spans = new ArrayList<>();
        for (var day : days) {
            List<CalendarDay> open = spans.isEmpty() ? List.of() : spans.get(spans.size() - 1);
            if (open.isEmpty() || !continues(open.get(open.size() - 1), day)) {
                spans.add(new ArrayList<>(List.of(day)));
            } else {
                open.add(day);
            }
        }
        return spans.stream().map(span -> span(span, locale)).collect(Collectors.toList());
    }

    private static boolean continues(CalendarDay before, CalendarDay day) {
        return before.name().equals(day.name()) && before.date().plusDays(1).equals(day.date());
    }

    private String span(List<CalendarDay> span, Locale locale) {
        var brief = DateTimeFormatter.ofPattern(sentences.in(locale, "time.date.short"), locale);
        var first = span.get(0).date();
        var last = span.get(span.size() - 1).date();
        var dates = first.equals(last) ? brief.format(first) : brief.format(first) + "–" + brief.format(last);
        var name = span.get(0).name();
        return text("span", locale, sentences.inOr(locale, "time.holiday." + name, name), dates);
    }

    private String unit(Reckoning reckoning, Locale locale) {
        return sentences.in(locale, "time.unit." + reckoning.unit());
    }

    private String text(String key, Locale locale, Object... arguments) {
        return sentences.in(locale, "time.reckoning." + key, arguments);
    }
}

package org.banjie.site.look;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Days and moments in words, in the reader's language and the bureau's time zone; in templates {@code ${@dates.day(x)}}.
 * Takes {@link LocalDate}, {@link Instant}, {@link OffsetDateTime} and {@link ZonedDateTime}; null gives "".
 */
@Component("dates")
public class Dates {

    private final ZoneId zone;
    private final MessageSource texts;

    Dates(Clock clock, MessageSource texts) {
        this.zone = clock.getZone();
        this.texts = texts;
    }

    /** 2026年3月13日（星期五） · Friday, 13 March 2026. For sentences and for applicants. */
    public String day(Temporal when) {
        return format("site.date.day", when);
    }

    /** 2026-03-13. For tables. */
    public String shortDay(Temporal when) {
        return format("site.date.short", when);
    }

    /** 2026年3月13日 · 13 March 2026. For sentences that name several. */
    public String date(Temporal when) {
        return format("site.date.date", when);
    }

    /** 2026年3月13日 09:41 · 13 March 2026, 09:41. */
    public String moment(Temporal when) {
        return format("site.date.moment", when);
    }

    /** 03-13 09:41. For tables. */
    public String shortMoment(Temporal when) {
        return format("site.date.short-moment", when);
    }

    /** 2026-03-13 09:41. For tables that reach back into other years. */
    public String fullMoment(Temporal when) {
        return when == null ? "" : shortDay(when) + " " + format("site.date.time", when);
    }

    /** What programs read in {@code <time datetime="…">}. */
    public String machine(Temporal when) {
        if (when == null) return "";
        var local = local(when);
        return local instanceof ZonedDateTime moment ? moment.toOffsetDateTime().toString() : local.toString();
    }

    private String format(String pattern, Temporal when) {
        if (when == null) return "";
        var locale = LocaleContextHolder.getLocale();
        return DateTimeFormatter.ofPattern(texts.getMessage(pattern, null, locale), locale)
                .format(local(when));
    }

    private Temporal local(Temporal when) {
        if (when instanceof Instant instant) return instant.atZone(zone);
        if (when instanceof OffsetDateTime moment) return moment.atZoneSameInstant(zone);
        if (when instanceof ZonedDateTime moment) return moment.withZoneSameInstant(zone);
        return when;
    }
}

package org.banjie.oversight.background;

import java.time.Duration;
import java.util.Locale;
import org.banjie.background.When;
import org.banjie.background.WorkState;
import org.banjie.background.items.ItemState;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Component;

/** A work that runs by itself, in words. */
@Component
class WorkWords {

    private final Sentences sentences;

    WorkWords(Sentences sentences) {
        this.sentences = sentences;
    }

    /**
     * A work as a row of the page.
     *
     * @param what it is, in a sentence
     * @param when it is done
     * @param took how long it took the last time; empty when it was never done
     * @param failure why the last failure came about; empty when there was none
     */
    record Row(WorkState work, String name, String what, String when, String took, String failure) {}

    Row row(WorkState work, Locale locale) {
        return new Row(
                work,
                text("work." + work.name(), locale),
                text("what." + work.name(), locale),
                when(work.when(), locale),
                work.done() == null ? "" : took(work.done().took(), locale),
                work.failed() == null ? "" : text("failure." + work.failed().kind(), locale));
    }

    /** One that could not be done, with the name of its work and why. */
    record Item(ItemState item, String work, String failure) {}

    Item item(ItemState item, Locale locale) {
        return new Item(
                item,
                text("work." + item.work(), locale),
                text("failure." + item.failed().kind(), locale));
    }

    private String when(When when, Locale locale) {
        if (when instanceof When.Every every) return text("every", locale, length(every.pause(), locale));
        return text(when instanceof When.Calendar ? "calendar" : "woken", locale);
    }

    private String took(Duration took, Locale locale) {
        if (took.toSeconds() < 1) return text("took.moment", locale);
        var shown = took.toMinutes() < 2 ? took.withNanos(0) : Duration.ofMinutes(took.toMinutes());
        return text("took", locale, length(shown, locale));
    }

    private String length(Duration length, Locale locale) {
        if (length.toSecondsPart() > 0) return text("seconds", locale, length.toSeconds());
        if (length.toMinutesPart() > 0) return text("minutes", locale, length.toMinutes());
        return text("hours", locale, length.toHours());
    }

    private String text(String key, Locale locale, Object... arguments) {
        return sentences.in(locale, "background." + key, arguments);
    }
}

package org.banjie.funeral.booking;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.banjie.words.Words;

/** A moment as one says it on the telephone: 2月12日（星期四）08:30 · Thursday 12 February, 08:30. */
public final class InWords {

    private static final DateTimeFormatter CHINESE = DateTimeFormatter.ofPattern("M月d日（EEEE）HH:mm", Locale.CHINESE);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("EEEE d MMMM, HH:mm", Locale.ENGLISH);

    private InWords() {}

    public static Words moment(Instant at, ZoneId zone) {
        var local = at.atZone(zone);
        return new Words(CHINESE.format(local), ENGLISH.format(local));
    }
}

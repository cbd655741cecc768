package org.banjie.kinds.own;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** What of a kind hangs as a public notice: the public board asks every kind that puts something up. */
public interface HangingNotices {

    /**
     * What hangs in a village on that day, the newest first; asked for by anybody, so: one query that an index answers.
     *
     * @param most so many at the most
     */
    List<Hanging> in(String village, LocalDate day, int most, Locale locale);
}

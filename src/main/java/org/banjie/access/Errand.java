package org.banjie.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Something in a room that waits for somebody and is no step of a case: those stand in the worklist by themselves.
 *
 * @param name message key of what is to be done, {@code <room>.errand.<deed>}
 * @param words what the name is said with: a month, an office, how many; numbers that are no amounts, such as years, as text
 * @param href where it is done
 * @param since when it began to wait
 * @param until the last day for it; null for none
 * @param count how many single things it stands for, one at least
 */
public record Errand(String name, List<Object> words, String href, Instant since, LocalDate until, int count) {

    /** Rows that a room offers at most, and single things that it counts at most. */
    public static final int MOST = 50;

    /** One thing that has no last day. */
    public static Errand of(String name, String href, Instant since, Object... words) {
        return new Errand(name, List.of(words), href, since, null, 1);
    }

    /** Several things of a kind in one row; their number is the first of its words. */
    public static Errand several(String name, String href, Instant since, int count) {
        return new Errand(name, List.of(count), href, since, null, count);
    }
}

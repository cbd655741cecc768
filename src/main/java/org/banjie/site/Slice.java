package org.banjie.site;

import java.util.List;
import java.util.function.Function;

/**
 * A page of rows, read by asking for one more than is shown: whether there are more is known without counting them.
 *
 * @param rows what is shown
 * @param more whether the list goes on behind the last of them
 */
public record Slice<T>(List<T> rows, boolean more) {

    public Slice {
        rows = List.copyOf(rows);
    }

    /** Of rows that were asked for with {@code limit size + 1}. */
    public static <T> Slice<T> of(List<T> found, int size) {
        var more = found.size() > size;
        return new Slice<>(more ? found.subList(0, size) : found, more);
    }

    /** The key behind which the next page begins; null where the list ends here. */
    public <K> K next(Function<T, K> key) {
        return more ? key.apply(rows.get(rows.size() - 1)) : null;
    }

    /** The same page with its rows as something else. */
    public <R> Slice<R> map(Function<T, R> row) {
        return new Slice<>(rows.stream().map(row).toList(), more);
    }
}

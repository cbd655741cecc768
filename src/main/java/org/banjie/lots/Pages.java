package org.banjie.lots;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Reads through a population that is too long for one answer of the database, page by page. */
public final class Pages {

    /** Of one row after the other. */
    @FunctionalInterface
    public interface Page<T> {

        /** @param after key of the last row of the page before, empty for the first page */
        List<T> after(String after);
    }

    private Pages() {}

    public static <T> void each(Page<T> pages, Function<T, String> key, Consumer<T> act) {
        for (var page = pages.after(""); !page.isEmpty(); page = pages.after(key.apply(page.get(page.size() - 1)))) {
            page.forEach(act);
        }
    }

    public static <T> List<T> all(Page<T> pages, Function<T, String> key) {
        var all = new ArrayList<T>();
        each(pages, key, all::add);
        return all;
    }
}

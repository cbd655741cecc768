package org.banjie.worklist.list;

import org.banjie.time.Light;

/**
 * What a desk wants to see.
 *
 * @param kind code of a kind, or null for all
 * @param q a case number, the beginning of an applicant's name, or a whole identity number; null for all
 * @param cursor from the page before, or null
 * @param limit rows a page, 1 to 100
 */
public record Query(Box box, String kind, String q, Light light, Sort sort, String cursor, int limit) {

    public Query {
        box = box == null ? Box.TODO : box;
        kind = blankToNull(kind);
        q = blankToNull(q);
        sort = sort == null ? Sort.DUE : sort;
        cursor = blankToNull(cursor);
        limit = Math.max(1, Math.min(limit == 0 ? 25 : limit, 100));
    }

    /** What {@code q} means; null for all. */
    Sought sought() {
        return q == null ? null : Sought.of(q);
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}

package org.banjie.worklist.list;

/**
 * What a desk wants to see.
 *
 * @param cursor from the page before, or null
 * @param limit rows a page, 1 to 100
 */
public record Query(Box box, Criteria where, Sort sort, String cursor, int limit) {

    private static final int USUAL = 25;
    private static final int MOST = 100;

    public Query {
        box = box == null ? Box.TODO : box;
        where = where == null ? Criteria.NONE : where;
        sort = sort == null ? Sort.DUE : sort;
        cursor = cursor == null || cursor.isBlank() ? null : cursor.strip();
        limit = Math.max(1, Math.min(limit == 0 ? USUAL : limit, MOST));
    }

    /** All of a box. */
    public static Query of(Box box) {
        return new Query(box, Criteria.NONE, Sort.DUE, null, 0);
    }

    /** The same list from another place on. */
    public Query from(String otherCursor, int rows) {
        return new Query(box, where, sort, otherCursor, rows);
    }
}

package org.banjie.assistance.households;

/** What the sealed words of a review are bound to: their column and the row they stand in. */
public final class ReviewSeals {

    private ReviewSeals() {}

    public static String cause(long id) {
        return "review_cause.detail:" + id;
    }
}

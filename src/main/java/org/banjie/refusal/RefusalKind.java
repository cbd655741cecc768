package org.banjie.refusal;

/** What sort of "no" a {@link Refusal} is. Knows no HTTP: the desks and the API each say it in their own way. */
public enum RefusalKind {
    /** There is no such thing, or the caller must not learn that there is. */
    NOT_FOUND,
    /** The caller may not do this: wrong office, recused, or a second pair of eyes is needed. */
    BARRED,
    /** Someone was first, or the thing is no longer in the state the caller saw. */
    CONFLICT,
    /** What was handed in cannot be taken as it is; {@link Invalid} says where. */
    INVALID,
    /** The question itself cannot be read: it asks by a word nobody knows. */
    UNKNOWN,
    /** More than the limit allows. */
    TOO_LARGE
}

package org.banjie.reviewing;

/** What has a grant looked at again. */
public enum ReviewOccasion {
    /** The month in which it is due: whoever has it is asked. */
    DUE,
    /** Found on a list it was compared with; the office looks into it. */
    LISTED,
    /** Said or seen to have changed. */
    REPORTED,
    /** 投诉举报 */
    COMPLAINED;

    /** Whether whoever has the grant is asked first, and has to answer. */
    boolean asks() {
        return this == DUE;
    }
}

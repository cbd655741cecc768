package org.banjie.kinds;

/** How much of a case someone may see. */
public enum Sight {
    /** Nothing, not even that it exists. */
    NONE,
    /** What the kind makes public, and nothing else. */
    PUBLIC,
    /** All of it, with what identifies or reaches people masked and what was written freely covered. */
    MASKED,
    /** What people wrote, so that it can be judged; the numbers that identify or reach them are covered. */
    READING,
    FULL
}

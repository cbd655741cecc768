package org.banjie.worklist.list;

/** The boxes of a desk: what waits for my offices, what I have taken, what I have done, what I follow. */
public enum Box {
    TODO,
    MINE,
    DONE,
    FOLLOWED
}

package org.banjie.background;

/** How long a work may go on. A piece that can take longer than some seconds asks now and then. */
@FunctionalInterface
public interface Shift {

    /** As long as there is something to do. */
    Shift OPEN = () -> false;

    /** The program is ending, or another instance has taken over: what is committed stays, the rest is done later. */
    boolean isOver();
}

package org.banjie.background;

/** Long work that a {@link Worker} does piece by piece; what a piece did is committed before the next begins. */
public interface Piecework {

    /** Does one piece. @return false when there was nothing to do */
    boolean piece();
}

package org.banjie.studio.running;

/** Long work that {@link Mill} does piece by piece; what a piece did is committed before the next begins. */
public interface Work {

    /** Does one piece. @return false when there was nothing to do */
    boolean piece();
}

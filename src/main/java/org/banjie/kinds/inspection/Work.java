package org.banjie.kinds.inspection;

/** Long work that {@link Background} does piece by piece; what a piece did is committed before the next begins. */
interface Work {

    /** Does one piece. @return false when there was nothing to do */
    boolean piece();
}

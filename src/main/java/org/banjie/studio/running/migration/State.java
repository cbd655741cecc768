package org.banjie.studio.running.migration;

/** How a migration stands. */
enum State {
    /** A dry run that is answered at once. */
    PREPARING,
    /** Waits for a second administrator. */
    ASKED,
    RUNNING,
    PAUSED,
    /** Ended before every case had its turn; what moved has moved. */
    STOPPED,
    DONE
}

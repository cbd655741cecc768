package org.banjie.assistance.monitoring.lists;

/** How far an import is. */
public enum ImportState {
    READING,
    /** Read to the end; compared with the recipients. */
    MATCHING,
    /** Cases are opened for the hits. */
    OPENING,
    DONE,
    /** Could not be read; nothing of it counts. The same file may be sent again. */
    FAILED;

    boolean isOver() {
        return this == DONE || this == FAILED;
    }
}

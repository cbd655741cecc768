package org.banjie.worklist.countersign;

/** How many of those asked must agree. */
enum Mode {
    ALL,
    ANY,
    MAJORITY;

    /** How many of so many: for a majority more than half. */
    int needed(int asked) {
        return switch (this) {
            case ALL -> asked;
            case ANY -> 1;
            case MAJORITY -> asked / 2 + 1;
        };
    }
}

package org.banjie.assistance.monitoring.reading;

/** What no honest table has more of; a file that goes beyond is broken, or made to fill the memory. */
final class Limits {

    static final int CELL = 4000;
    static final int COLUMNS = 200;
    static final int PARTS = 10_000;
    static final int NAME = 512;
    static final int TEXTS = 16 << 20;
    static final int TEXTS_BYTES = 256 << 20;
    static final long PASSED_OVER = 1L << 30;
    static final long INFLATED = 8L << 30;

    private Limits() {}
}

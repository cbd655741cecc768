package org.banjie.assistance.monitoring.reading;

/** What no honest table has more of; a file that goes beyond is broken, or made to fill the memory. */
public final class ReadingLimits {

    public static final int CELL = 4000;
    public static final int COLUMNS = 200;
    public static final int PARTS = 10_000;
    public static final int NAME = 512;
    public static final int TEXTS = 16 << 20;
    public static final int TEXTS_BYTES = 256 << 20;
    public static final long PASSED_OVER = 1L << 30;
    public static final long INFLATED = 8L << 30;

    private ReadingLimits() {}
}

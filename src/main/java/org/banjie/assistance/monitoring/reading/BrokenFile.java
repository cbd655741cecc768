package org.banjie.assistance.monitoring.reading;

/** A file that cannot be read as a table. */
public class BrokenFile extends RuntimeException {

    private final String code;

    /** @param code why, the last part of a message key: {@code not-a-workbook}, {@code cell-too-long}, … */
    public BrokenFile(String code) {
        super(code);
        this.code = code;
    }

    public String code() {
        return code;
    }
}

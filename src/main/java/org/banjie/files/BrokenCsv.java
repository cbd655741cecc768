package org.banjie.files;

/** A quote is opened and never closed. */
public class BrokenCsv extends RuntimeException {

    private final long line;

    BrokenCsv(long line, Throwable cause) {
        super("a quote of the row that begins on line " + line + " is not closed", cause);
        this.line = line;
    }

    /** Where its row begins, from 1. */
    public long line() {
        return line;
    }
}

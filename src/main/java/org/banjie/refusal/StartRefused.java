package org.banjie.refusal;

/** The program must not start; the message is the one line a person reads, saying what is wrong and how to mend it. */
public final class StartRefused extends RuntimeException {

    public StartRefused(String message) {
        super(message);
    }

    public StartRefused(String message, Throwable cause) {
        super(message, cause);
    }
}

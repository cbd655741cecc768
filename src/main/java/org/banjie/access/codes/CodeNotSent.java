package org.banjie.access.codes;

/** There is no way to send codes, or it did not take this one. */
public class CodeNotSent extends RuntimeException {

    CodeNotSent(String message, Throwable cause) {
        super(message, cause);
    }
}

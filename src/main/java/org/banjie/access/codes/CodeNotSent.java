package org.banjie.access.codes;

/** The gateway did not take the code. */
public class CodeNotSent extends RuntimeException {

    CodeNotSent(String message, Throwable cause) {
        super(message, cause);
    }
}

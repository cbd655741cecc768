package org.banjie.sms;

/** It is not known that the service took the text. */
public class SmsNotTaken extends RuntimeException {

    SmsNotTaken(String message, Throwable cause) {
        super(message, cause);
    }
}

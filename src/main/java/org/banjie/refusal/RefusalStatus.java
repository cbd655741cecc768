package org.banjie.refusal;

import org.springframework.http.HttpStatus;

/** How HTTP says each sort of "no" (RFC 9110, section 15.5): the same on a page, in the API and of a file. */
public final class RefusalStatus {

    private RefusalStatus() {}

    public static HttpStatus of(RefusalKind kind) {
        return switch (kind) {
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case BARRED -> HttpStatus.FORBIDDEN;
            case CONFLICT -> HttpStatus.CONFLICT;
            case INVALID -> HttpStatus.UNPROCESSABLE_ENTITY;
            case UNKNOWN -> HttpStatus.BAD_REQUEST;
            case TOO_LARGE -> HttpStatus.PAYLOAD_TOO_LARGE;
        };
    }
}

package org.banjie.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** What a call was answered, to be said again. */
record KeptAnswer(int status, String contentType, String location, byte[] body) {

    static KeptAnswer of(ContentCachingResponseWrapper response) {
        return new KeptAnswer(
                response.getStatus(),
                response.getContentType(),
                response.getHeader(HttpHeaders.LOCATION),
                response.getContentAsByteArray());
    }

    boolean isDone() {
        return status < 400;
    }

    void sayAgain(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setHeader("Idempotency-Replayed", "true");
        if (contentType != null) response.setContentType(contentType);
        if (location != null) response.setHeader(HttpHeaders.LOCATION, location);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}

package org.banjie.access.door;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.banjie.access.TooSoon;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** A "no" said before a controller is reached: as a problem (RFC 9457) to programs, as the error page to people. */
@Component
class DoorProblems {

    private final MessageSource texts;
    private final LocaleResolver locales;
    private final ObjectMapper json;

    DoorProblems(MessageSource texts, LocaleResolver locales, ObjectMapper json) {
        this.texts = texts;
        this.locales = locales;
        this.json = json;
    }

    /** @param type last part of the problem's type; its texts are {@code access.problem.<type>} and {@code ….detail} */
    void answer(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpStatus status,
            String type,
            Object... arguments)
            throws IOException {
        if (Caller.navigates(request)) {
            response.sendError(status.value());
            return;
        }
        var problem = ProblemDetail.forStatusAndDetail(status, text(request, type + ".detail", arguments));
        problem.setType(URI.create("/problems/" + type));
        problem.setTitle(text(request, type, arguments));
        problem.setInstance(URI.create(request.getRequestURI()));
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), problem);
    }

    void answer(HttpServletRequest request, HttpServletResponse response, TooSoon tooSoon) throws IOException {
        tooSoon.answer(response);
        answer(request, response, HttpStatus.TOO_MANY_REQUESTS, "too-soon", tooSoon.seconds());
    }

    private String text(HttpServletRequest request, String key, Object... arguments) {
        return texts.getMessage("access.problem." + key, arguments, locales.resolveLocale(request));
    }
}

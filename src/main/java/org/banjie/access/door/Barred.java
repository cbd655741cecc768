package org.banjie.access.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** Signed in, but not for this; or a request that another site may have sent in the person's name. */
@Component
class Barred implements AccessDeniedHandler {

    private final DoorProblems problems;

    Barred(DoorProblems problems) {
        this.problems = problems;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        var type = why instanceof CsrfException ? "csrf" : "barred";
        problems.answer(request, response, HttpStatus.FORBIDDEN, type);
    }
}

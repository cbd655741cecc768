package org.banjie.access.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.banjie.access.TooSoon;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/**
 * Nobody is signed in, or no longer: a person is led to the sign-in page and from there back, to that of staff where only
 * they have work, and is told so where there is no such page at all; a script gets a 401 and keeps its page; who guessed too
 * often is told how long to wait. No browser is asked for a password of its own ({@code WWW-Authenticate}).
 */
@Component
class NotSignedIn implements AuthenticationEntryPoint {

    private final DoorProblems problems;
    private final HandledAddresses known;
    private final WhichDoor doors;

    NotSignedIn(DoorProblems problems, HandledAddresses known, WhichDoor doors) {
        this.problems = problems;
        this.known = known;
        this.doors = doors;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException whoeverItIs)
            throws IOException {
        if (whoeverItIs instanceof TooSoon tooSoon) {
            problems.answer(request, response, tooSoon);
        } else if (Caller.navigates(request)) {
            if (known.answers(request)) response.sendRedirect(door(request));
            else response.sendError(HttpStatus.NOT_FOUND.value());
        } else {
            problems.answer(request, response, HttpStatus.UNAUTHORIZED, "not-signed-in");
        }
    }

    private String door(HttpServletRequest request) {
        return doors.to(request.getRequestURI()) + "?return="
                + URLEncoder.encode(Return.to(request), StandardCharsets.UTF_8);
    }
}

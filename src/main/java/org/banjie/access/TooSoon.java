package org.banjie.access;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.ui.Model;

/** Too many tries in too short a time; says how long to wait. */
public final class TooSoon extends AuthenticationException {

    private final Duration wait;

    public TooSoon(Duration wait) {
        super("wait " + wait);
        this.wait = wait;
    }

    /** Says so with the answer: its status, and when to come again. */
    public void answer(HttpServletResponse response) {
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds()));
    }

    /** The same on a page. @param shownAs what the page calls the sentence: each says it at a place of its own */
    public void tell(String shownAs, String sentence, Model model, HttpServletResponse response) {
        answer(response);
        model.addAttribute(shownAs, sentence);
        model.addAttribute("minutes", minutes());
    }

    /** In whole seconds, at least one. */
    public long seconds() {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }

    /** In whole minutes, at least one: how people are told. */
    public long minutes() {
        return Math.max(1, (seconds() + 59) / 60);
    }
}

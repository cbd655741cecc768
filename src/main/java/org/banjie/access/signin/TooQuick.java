package org.banjie.access.signin;

import jakarta.servlet.http.HttpServletResponse;
import org.banjie.access.TooSoon;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;

/** Who was too quick is told how long to wait. */
final class TooQuick {

    private TooQuick() {}

    /** @param shownAs what its page calls the sentence: each of the two says it at a place of its own */
    static void tell(TooSoon tooSoon, String shownAs, String sentence, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(tooSoon.seconds()));
        model.addAttribute(shownAs, sentence);
        model.addAttribute("minutes", tooSoon.minutes());
    }
}

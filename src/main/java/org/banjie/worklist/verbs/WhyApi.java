package org.banjie.worklist.verbs;

import java.util.Locale;
import org.banjie.access.SignedIn;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Why somebody sees a step or does not, over the API; for leaders of its office and administrators. */
@RestController
class WhyApi {

    private final SignedIn signedIn;
    private final Why why;

    WhyApi(SignedIn signedIn, Why why) {
        this.signedIn = signedIn;
        this.why = why;
    }

    @GetMapping("/api/v1/why")
    Why.Answer does(@RequestParam String task, @RequestParam String uid, Locale locale) {
        return why.does(signedIn.actor(), task, uid, locale);
    }
}

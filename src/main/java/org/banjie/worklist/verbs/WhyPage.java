package org.banjie.worklist.verbs;

import java.util.Locale;
import org.banjie.access.SignedIn;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.words.Sentences;
import org.banjie.worklist.StepDoor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which a leader asks why somebody sees a step or does not. */
@Controller
class WhyPage {

    private final SignedIn signedIn;
    private final StepDoor door;
    private final Why why;
    private final Sentences sentences;

    WhyPage(SignedIn signedIn, StepDoor door, Why why, Sentences sentences) {
        this.signedIn = signedIn;
        this.door = door;
        this.why = why;
        this.sentences = sentences;
    }

    @GetMapping("/worklist/why")
    ModelAndView show(@RequestParam String task, @RequestParam(defaultValue = "") String uid, Locale locale) {
        var item = door.oversee(signedIn.actor(), task);
        var page = new ModelAndView("worklist/why")
                .addObject("task", task)
                .addObject("no", item.caseNo())
                .addObject("uid", uid);
        if (uid.isBlank()) return page;
        try {
            return page.addObject("answer", why.does(signedIn.actor(), task, uid, locale));
        } catch (Refusal refusal) {
            if (refusal.nature() != RefusalKind.INVALID) throw refusal;
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return page.addObject("wrong", sentences.of(refusal));
        }
    }
}

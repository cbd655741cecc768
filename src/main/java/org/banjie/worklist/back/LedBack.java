package org.banjie.worklist.back;

import java.util.Locale;
import org.banjie.access.Actor;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Leads whoever ended a step back to a page that is no list, and tells them there what they have done. */
@Component
public class LedBack {

    private final Ways ways;
    private final JustDone justDone;
    private final Sentences sentences;

    LedBack(Ways ways, JustDone justDone, Sentences sentences) {
        this.ways = ways;
        this.justDone = justDone;
        this.sentences = sentences;
    }

    /** @param task the step; null for none */
    public ModelAndView to(String address, Actor actor, String task, RedirectAttributes next, Locale locale) {
        if (task != null) {
            justDone.row(actor, task, locale)
                    .ifPresent(row -> next.addFlashAttribute(
                            "done", sentences.of("worklist.done", row.caseNo(), row.step(), row.outcome())));
        }
        return new ModelAndView(
                "redirect:" + ways.to(address).orElseGet(ways::usual).href());
    }
}

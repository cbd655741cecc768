package org.banjie.studio.pages;

import java.util.Locale;
import org.banjie.refusal.Met;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Does what a button says and goes back to the kind's page, which tells what came of it. */
@Component
public class Acts {

    private final Sentences sentences;

    Acts(Sentences sentences) {
        this.sentences = sentences;
    }

    /** What is not theirs at all is refused as everywhere; what does not go right now is said on the page. */
    public String then(String kind, String done, RedirectAttributes next, Locale locale, Runnable act) {
        isDone(done, next, locale, act);
        return toKind(kind, next);
    }

    /** As {@link #then}, for what leaves nothing of the kind to show: the list of kinds tells what came of it. */
    String thenHome(String kind, String done, RedirectAttributes next, Locale locale, Runnable act) {
        return isDone(done, next, locale, act) ? "redirect:/studio" : toKind(kind, next);
    }

    private boolean isDone(String done, RedirectAttributes next, Locale locale, Runnable act) {
        try {
            Met.tells(act);
            next.addFlashAttribute("done", sentences.in(locale, done));
            return true;
        } catch (Refusal refusal) {
            var later = refusal.nature() != RefusalKind.BARRED || refusal.type().equals("four-eyes");
            if (!later) throw refusal;
            next.addFlashAttribute("failed", sentences.in(locale, refusal));
            return false;
        }
    }

    private static String toKind(String kind, RedirectAttributes next) {
        next.addAttribute("kind", kind);
        return "redirect:/studio/{kind}";
    }

    /** Where somebody who has done it goes on, told that it is done. */
    public String done(String kind, String done, RedirectAttributes next, Locale locale) {
        next.addFlashAttribute("done", sentences.in(locale, done));
        next.addAttribute("kind", kind);
        return "/studio/{kind}";
    }
}

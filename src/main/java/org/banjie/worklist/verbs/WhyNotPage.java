package org.banjie.worklist.verbs;

import java.util.Locale;
import org.banjie.access.Circle;
import org.banjie.access.SignedIn;
import org.banjie.numbers.CaseNumber;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.site.MenuEntry;
import org.banjie.words.Sentences;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which an administrator asks why somebody does not see a step, knowing the person and the case alone. */
@Controller
class WhyNotPage {

    static final String PATH = "/worklist/why-not";

    private final SignedIn signedIn;
    private final WhyNot why;
    private final Sentences sentences;

    WhyNotPage(SignedIn signedIn, WhyNot why, Sentences sentences) {
        this.signedIn = signedIn;
        this.why = why;
        this.sentences = sentences;
    }

    @Bean
    static MenuEntry whyNotEntry() {
        return new MenuEntry("worklist.why-not", PATH, WhyNot.ASKING.roles(), 96, "site.menu.running");
    }

    @Bean
    static Circle explaining() {
        return WhyNot.ASKING;
    }

    @GetMapping(PATH)
    ModelAndView page(
            @RequestParam(defaultValue = "") String no, @RequestParam(defaultValue = "") String uid, Locale locale) {
        var by = signedIn.demand(WhyNot.ASKING);
        var page = new ModelAndView("worklist/why-not").addObject("no", no).addObject("uid", uid);
        if (no.isBlank() || uid.isBlank()) return page;
        try {
            return page.addObject("steps", why.does(by, CaseNumber.typed(no), uid, locale));
        } catch (Refusal refusal) {
            if (refusal.nature() != RefusalKind.INVALID) throw refusal;
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return page.addObject(
                    refusal.type().equals("no-open-step") ? "wrongNo" : "wrongUid", sentences.of(refusal));
        }
    }
}

package org.banjie.site.front;

import java.util.Locale;
import org.banjie.site.Visitor;
import org.banjie.site.Visitors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where people arrive: staff at their work, applicants at their cases, everybody else at the front door. */
@Controller
class FrontDoor {

    private final ObjectProvider<Visitors> visitors;
    private final OfferedMatters offers;

    FrontDoor(ObjectProvider<Visitors> visitors, OfferedMatters offers) {
        this.visitors = visitors;
        this.offers = offers;
    }

    /**
     * @param q what somebody wants done, in their own words; an applicant who is signed in and asks for nothing yet ({@code ?q=})
     *     sees everything there is, too
     */
    @GetMapping("/")
    String arrive(@RequestParam(required = false) String q, Model model, Locale locale) {
        var known = visitors.stream().flatMap(one -> one.current().stream()).findFirst();
        if (known.isPresent() && (q == null || !known.get().applicant())) return "redirect:" + desk(known.get());
        var asked = q == null ? "" : q.strip();
        model.addAttribute("q", asked);
        model.addAttribute("found", asked.isEmpty() ? null : offers.found(asked, locale));
        model.addAttribute("matters", offers.matters(locale));
        model.addAttribute("guides", offers.guides(locale));
        model.addAttribute("others", offers.others(locale));
        return "site/front";
    }

    private static String desk(Visitor visitor) {
        return visitor.applicant() ? "/my" : "/worklist";
    }
}

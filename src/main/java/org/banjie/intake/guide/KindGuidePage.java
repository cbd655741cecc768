package org.banjie.intake.guide;

import java.util.Locale;
import org.banjie.access.SignedIn;
import org.banjie.intake.applications.AgentCheck;
import org.banjie.kinds.Kinds;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A service guide, readable by anybody. */
@Controller
class KindGuidePage {

    private final Kinds kinds;
    private final GuideCards cards;
    private final SignedIn signedIn;
    private final AgentCheck agents;

    KindGuidePage(Kinds kinds, GuideCards cards, SignedIn signedIn, AgentCheck agents) {
        this.kinds = kinds;
        this.cards = cards;
        this.signedIn = signedIn;
        this.agents = agents;
    }

    /** The administration's own affairs have no guide: unknown, like a kind there is none of. */
    @GetMapping("/guide/{kind}")
    String show(@PathVariable String kind, Model model, Locale locale) {
        var found = kinds.find(kind)
                .filter(one -> !one.internal())
                .orElseThrow(() -> new Refusal(RefusalKind.NOT_FOUND, "unknown-kind", "kinds.unknown", kind));
        model.addAttribute("guide", cards.of(found, locale));
        model.addAttribute(
                "others",
                signedIn.find().filter(actor -> agents.may(actor, found)).isPresent());
        return "intake/guide";
    }
}

package org.banjie.intake.guide;

import java.util.Locale;
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

    KindGuidePage(Kinds kinds, GuideCards cards) {
        this.kinds = kinds;
        this.cards = cards;
    }

    /** The administration's own affairs have no guide: unknown, like a kind there is none of. */
    @GetMapping("/guide/{kind}")
    String show(@PathVariable String kind, Model model, Locale locale) {
        var found = kinds.find(kind)
                .filter(one -> !one.internal())
                .orElseThrow(() -> new Refusal(RefusalKind.NOT_FOUND, "unknown-kind", "kinds.unknown", kind));
        model.addAttribute("guide", cards.of(found, locale));
        return "intake/guide";
    }
}

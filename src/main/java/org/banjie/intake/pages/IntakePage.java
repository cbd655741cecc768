package org.banjie.intake.pages;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.banjie.access.Actor;
import org.banjie.access.SignedIn;
import org.banjie.intake.applications.AgentCheck;
import org.banjie.intake.applications.Desks;
import org.banjie.intake.drafts.AgainFromLast;
import org.banjie.intake.drafts.AgainstDecision;
import org.banjie.intake.drafts.ApplicationDraft;
import org.banjie.intake.drafts.ApplicationDraftDesk;
import org.banjie.kinds.Kind;
import org.banjie.kinds.Kinds;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where applicants, and clerks for those who cannot, choose what to apply for and go on with what they have begun. */
@Controller
@RequestMapping("/intake")
class IntakePage {

    private final SignedIn signedIn;
    private final Kinds kinds;
    private final Desks desks;
    private final AgentCheck agents;
    private final ApplicationDraftDesk drafts;
    private final AgainFromLast again;
    private final AgainstDecision against;

    IntakePage(
            SignedIn signedIn,
            Kinds kinds,
            Desks desks,
            AgentCheck agents,
            ApplicationDraftDesk drafts,
            AgainFromLast again,
            AgainstDecision against) {
        this.signedIn = signedIn;
        this.kinds = kinds;
        this.desks = desks;
        this.agents = agents;
        this.drafts = drafts;
        this.again = again;
        this.against = against;
    }

    /** A draft in the list: what for, for whom as far as it is known, and when it was last worked on. */
    record Begun(ApplicationDraft draft, String matter, String applicant) {}

    /** @param kind the one somebody came for; empty for all of them */
    @GetMapping
    String choose(@RequestParam(defaultValue = "") String kind, Model model, Locale locale) {
        var actor = signedIn.actor();
        var all = open(actor);
        var wanted = all.stream().filter(one -> one.code().equals(kind)).toList();
        var open = wanted.isEmpty() ? all : wanted;
        model.addAttribute("more", open.size() < all.size());
        model.addAttribute("kinds", open);
        model.addAttribute(
                "others",
                open.stream()
                        .filter(one -> agents.may(actor, one))
                        .map(Kind::code)
                        .toList());
        model.addAttribute(
                "drafts",
                drafts.of(actor).stream().map(draft -> begun(draft, locale)).toList());
        return actor.staff() ? "intake/desk" : "intake/choose";
    }

    @PostMapping
    String begin(@RequestParam String kind) {
        return "redirect:/intake/" + drafts.begin(signedIn.actor(), kind);
    }

    /** From what they handed in before; papers and consents are given anew. */
    @PostMapping("/again/{caseNo}")
    String again(@PathVariable String caseNo) {
        return "redirect:/intake/" + again.begin(signedIn.actor(), caseNo);
    }

    /** Against what was decided in a case of one's own, or of whoever stands at the counter. */
    @PostMapping("/against/{caseNo}")
    String against(@PathVariable String caseNo, @RequestParam String kind) {
        return "redirect:/intake/" + against.begin(signedIn.actor(), caseNo, kind);
    }

    @PostMapping("/{draft}/discard")
    String discard(@PathVariable UUID draft) {
        drafts.discard(signedIn.actor(), draft);
        return "redirect:/intake";
    }

    private List<Kind> open(Actor actor) {
        var open = kinds.all().stream().filter(kind -> desks.may(actor, kind)).toList();
        if (open.isEmpty()) throw new Refusal(RefusalKind.BARRED, "not-your-office", "intake.no-kinds");
        return open;
    }

    private Begun begun(ApplicationDraft draft, Locale locale) {
        var application = draft.application();
        var kind = kinds.get(draft.kind());
        var category = application.answers().path(kind.category().answer()).asText(null);
        return new Begun(
                draft, kind.matter(category).in(locale), application.applicant().name());
    }
}

package org.banjie.intake.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.banjie.access.SignedIn;
import org.banjie.casework.papers.PaperList;
import org.banjie.intake.applications.ApplicantFields;
import org.banjie.intake.drafts.DraftDesk;
import org.banjie.intake.drafts.DraftPapers;
import org.banjie.intake.drafts.HandedIn;
import org.banjie.kinds.Kinds;
import org.banjie.refusal.Invalid;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Everything once more before it is handed in, each part with a way back to it; and the handing in. */
@Controller
@RequestMapping("/intake/{id}/check")
class CheckPage {

    private final SignedIn signedIn;
    private final DraftDesk drafts;
    private final HandedIn handedIn;
    private final DraftPapers papers;
    private final Kinds kinds;
    private final ApplicantFields fields;
    private final FaultPlaces places;

    CheckPage(
            SignedIn signedIn,
            DraftDesk drafts,
            HandedIn handedIn,
            DraftPapers papers,
            Kinds kinds,
            ApplicantFields fields,
            FaultPlaces places) {
        this.signedIn = signedIn;
        this.drafts = drafts;
        this.handedIn = handedIn;
        this.papers = papers;
        this.kinds = kinds;
        this.fields = fields;
        this.places = places;
    }

    @GetMapping
    String show(@PathVariable UUID id, Model model, Locale locale) {
        var actor = signedIn.actor();
        if (handedIn.caseOf(actor.uid(), id).isPresent()) return "redirect:/intake/" + id + "/done";
        var draft = drafts.get(actor, id);
        var kind = kinds.get(draft.kind());
        var lines = papers.of(draft);
        model.addAttribute("draft", draft);
        model.addAttribute("kind", kind);
        model.addAttribute("fields", fields.of(actor, kind, draft.application().applicant(), List.of(), locale));
        model.addAttribute("lines", lines);
        model.addAttribute(
                "missing", lines.stream().filter(PaperList.Line::isMissing).toList());
        return "intake/check";
    }

    /** Sent twice, it leads to the same confirmation. */
    @PostMapping
    String handIn(@PathVariable UUID id, Model model, Locale locale, HttpServletResponse response) {
        var actor = signedIn.actor();
        try {
            drafts.handIn(actor, id);
            return "redirect:/intake/" + id + "/done";
        } catch (Invalid invalid) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            var draft = drafts.get(actor, id);
            model.addAttribute("faults", places.of(draft, invalid.errors()));
            return show(id, model, locale);
        }
    }
}

package org.banjie.intake.pages;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.banjie.access.Actor;
import org.banjie.access.SignedIn;
import org.banjie.casework.papers.PapersOnList;
import org.banjie.intake.applications.Alike;
import org.banjie.intake.applications.ApplicantFields;
import org.banjie.intake.applications.Excluding;
import org.banjie.intake.drafts.ApplicationDraftDesk;
import org.banjie.intake.drafts.DraftPapers;
import org.banjie.intake.drafts.Etag;
import org.banjie.intake.drafts.HandedIn;
import org.banjie.kinds.Kind;
import org.banjie.kinds.Kinds;
import org.banjie.refusal.InputError;
import org.banjie.site.Answer;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Everything once more before it is handed in, each part with a way back to it; and the handing in. */
@Controller
@RequestMapping("/intake/{id}/check")
class CheckPage {

    private final SignedIn signedIn;
    private final ApplicationDraftDesk drafts;
    private final HandedIn handedIn;
    private final DraftPapers papers;
    private final Kinds kinds;
    private final ApplicantFields fields;
    private final FaultPlaces places;
    private final WrittenParts written;
    private final TaskList tasks;
    private final Alike alike;
    private final Excluding excluding;
    private final Sentences sentences;

    CheckPage(
            SignedIn signedIn,
            ApplicationDraftDesk drafts,
            HandedIn handedIn,
            DraftPapers papers,
            Kinds kinds,
            ApplicantFields fields,
            FaultPlaces places,
            WrittenParts written,
            TaskList tasks,
            Alike alike,
            Excluding excluding,
            Sentences sentences) {
        this.signedIn = signedIn;
        this.drafts = drafts;
        this.handedIn = handedIn;
        this.papers = papers;
        this.kinds = kinds;
        this.fields = fields;
        this.places = places;
        this.written = written;
        this.tasks = tasks;
        this.alike = alike;
        this.excluding = excluding;
        this.sentences = sentences;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID id, Locale locale) {
        var actor = signedIn.actor();
        if (handedIn.caseOf(actor.uid(), id).isPresent()) return new ModelAndView("redirect:/intake/" + id + "/done");
        var draft = drafts.get(actor, id);
        var kind = kinds.get(draft.kind());
        var lines = papers.of(draft);
        var excluded = excluding.to(actor, draft.application());
        return new ModelAndView("intake/check")
                .addObject("draft", draft)
                .addObject("seen", Etag.of(draft.application()))
                .addObject("kind", kind)
                .addObject("fields", fields.of(actor, kind, draft.application(), List.of(), locale))
                .addObject("parts", written.of(draft, locale))
                .addObject("agent", draft.application().agent())
                .addObject("unagreed", tasks.isUnagreed(actor, draft))
                .addObject("lines", lines)
                .addObject("says", says(kind, locale))
                .addObject("alike", alike.to(actor, draft.application()).orElse(null))
                .addObject("excluding", excluded)
                .addObject("refused", excluded.stream().anyMatch(Excluding.Found::refuses))
                .addObject(
                        "missing",
                        lines.stream().filter(PapersOnList.Line::isMissing).toList());
    }

    /** What is confirmed by handing in: the kind's own sentences, or no more than that it is true. */
    private List<String> says(Kind kind, Locale locale) {
        var own = kind.handingIn();
        return own == null ? List.of(sentences.of("intake.declare.true")) : own.says(locale);
    }

    /**
     * Sent twice, it leads to the same confirmation.
     *
     * @param seen what was on the page: nobody declares true what another window has put there meanwhile
     * @param decisionWanted ticked by whoever hands in what is known to be refused
     */
    @PostMapping
    ModelAndView handIn(
            @PathVariable UUID id,
            @RequestParam(required = false) String seen,
            @RequestParam(defaultValue = "false") boolean decisionWanted,
            Locale locale) {
        var actor = signedIn.actor();
        return Answer.to(
                () -> {
                    drafts.handIn(actor, id, seen, decisionWanted);
                    return "/intake/" + id + "/done";
                },
                errors -> again(actor, id, errors, locale).addObject("decisionWanted", decisionWanted));
    }

    private ModelAndView again(Actor actor, UUID id, List<InputError> errors, Locale locale) {
        var page = show(id, locale);
        var changed = errors.stream().anyMatch(error -> error.code().equals("draft-changed"));
        if (changed) return page.addObject("changed", true);
        return page.addObject("faults", places.of(actor, drafts.get(actor, id), errors));
    }
}

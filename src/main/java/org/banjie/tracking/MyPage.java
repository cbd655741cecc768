package org.banjie.tracking;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.banjie.access.Actor;
import org.banjie.access.SignedIn;
import org.banjie.cases.Case;
import org.banjie.cases.mandates.Mandates;
import org.banjie.casework.Exits;
import org.banjie.casework.Joining;
import org.banjie.casework.contests.AppealForm;
import org.banjie.casework.contests.Appeals;
import org.banjie.casework.papers.HandedInAnswers;
import org.banjie.casework.papers.SignHere;
import org.banjie.kinds.Kinds;
import org.banjie.kinds.own.ApplicantSteps;
import org.banjie.kinds.own.OwnAffairs;
import org.banjie.notices.messages.Messages;
import org.banjie.tracking.rating.RatingDesk;
import org.banjie.tracking.standing.Standings;
import org.banjie.words.Sentences;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An applicant's own cases: all of them, and one with everything that can be read of it and done about it. */
@Controller
@RequestMapping("/my")
class MyPage {

    private final SignedIn signedIn;
    private final OwnCases own;
    private final List<OwnAffairs> affairs;
    private final Joining joining;
    private final Standings standings;
    private final ApplicantSteps steps;
    private final HandedInAnswers handedIn;
    private final Exits exits;
    private final Messages messages;
    private final Kinds kinds;
    private final RatingDesk ratings;
    private final Mandates mandates;
    private final Appeals appeals;
    private final Sentences sentences;
    private final List<SignHere> signing;
    private final AppealForm appealForm;

    MyPage(
            SignedIn signedIn,
            OwnCases own,
            List<OwnAffairs> affairs,
            Joining joining,
            Standings standings,
            ApplicantSteps steps,
            HandedInAnswers handedIn,
            Exits exits,
            Messages messages,
            Kinds kinds,
            RatingDesk ratings,
            Mandates mandates,
            Appeals appeals,
            Sentences sentences,
            List<SignHere> signing,
            AppealForm appealForm) {
        this.signedIn = signedIn;
        this.own = own;
        this.affairs = affairs;
        this.joining = joining;
        this.standings = standings;
        this.steps = steps;
        this.handedIn = handedIn;
        this.exits = exits;
        this.messages = messages;
        this.kinds = kinds;
        this.ratings = ratings;
        this.mandates = mandates;
        this.appeals = appeals;
        this.sentences = sentences;
        this.signing = signing;
        this.appealForm = appealForm;
    }

    @GetMapping
    String all(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) Instant before,
            Model model,
            Locale locale) {
        var actor = signedIn.actor();
        model.addAttribute("listed", own.page(actor, before, locale));
        model.addAttribute("first", before == null);
        model.addAttribute("affairs", before == null ? affairs(actor, locale) : List.of());
        return "tracking/my";
    }

    private List<OwnAffairs.Affair> affairs(Actor actor, Locale locale) {
        return affairs.stream()
                .flatMap(one -> one.of(actor, locale).stream())
                .sorted(Comparator.comparing(OwnAffairs.Affair::at).reversed())
                .toList();
    }

    /** Of whom only a phone is known is asked for it: links in messages lead to cases that are not theirs yet. */
    @GetMapping("/{caseNo}")
    String one(@PathVariable String caseNo, @RequestParam(required = false) String done, Model model, Locale locale) {
        var actor = signedIn.actor();
        if (!own.has(actor, caseNo) && joining.isByPhone(actor)) return "redirect:/my/" + caseNo + "/join";
        var found = own.get(actor, caseNo);
        model.addAttribute("standing", standings.of(found, found.applicantName(), locale));
        model.addAttribute("after", standings.afterGrant(found, locale));
        model.addAttribute("again", mayApplyAgain(found));
        model.addAttribute("papers", "/api/v1/cases/" + caseNo + "/documents/");
        model.addAttribute(
                "toSign",
                signing.stream().flatMap(one -> one.of(actor, found).stream()).toList());
        model.addAttribute("handedIn", handedIn.areTheirs(found));
        model.addAttribute("steps", steps.of(actor, caseNo, locale));
        model.addAttribute("exits", exits.open(actor, found));
        model.addAttribute("messages", messages.of(caseNo));
        model.addAttribute("rating", ratings.of(found).orElse(null));
        model.addAttribute("toRate", ratings.isOpen(found));
        model.addAttribute("mandate", mandates.of(caseNo).orElse(null));
        model.addAttribute("acting", !actor.uid().equals(found.account()));
        model.addAttribute("contested", appeals.contested(actor, found).orElse(null));
        model.addAttribute("against", appeals.against(actor, found));
        model.addAttribute("appeals", appeals.open(actor, found));
        model.addAttribute(
                "appealForm", appealForm.isOpen(found, actor) ? "/my/" + caseNo + "/reconsideration.pdf" : null);
        model.addAttribute("done", done == null ? null : told(found, done, locale));
        return "tracking/mine";
    }

    /** What was just received, in words of its own where there are some: a form or an exit by its code, of this kind or of all. */
    private String told(Case found, String done, Locale locale) {
        var usual = sentences.inOr(locale, "tracking.done." + done, sentences.in(locale, "tracking.done"));
        return sentences.inOr(locale, "tracking.done." + done + "." + found.kind(), usual);
    }

    /** Of a death nobody reports twice, what one has one need not apply for, and what was handed on goes on elsewhere. */
    private boolean mayApplyAgain(Case found) {
        var kind = kinds.get(found.kind());
        if (!kind.offered() || kind.identityMayFollow()) return false;
        return switch (found.status()) {
            case APPROVED -> standings.isOver(found);
            case TRANSFERRED -> false;
            default -> found.status().isClosed();
        };
    }
}

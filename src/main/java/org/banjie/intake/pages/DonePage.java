package org.banjie.intake.pages;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.banjie.access.Actor;
import org.banjie.access.SignedIn;
import org.banjie.cases.Case;
import org.banjie.cases.Cases;
import org.banjie.intake.drafts.ApplicationDrafts;
import org.banjie.intake.drafts.HandedIn;
import org.banjie.kinds.Kind;
import org.banjie.kinds.Kinds;
import org.banjie.kinds.own.Guidance;
import org.banjie.notices.TrackingAddress;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** It has arrived: the number and the code to follow it with, and what happens next. Can be looked at again. */
@Controller
class DonePage {

    private final SignedIn signedIn;
    private final HandedIn handedIn;
    private final Cases cases;
    private final Kinds kinds;
    private final List<Guidance> guidance;
    private final TrackingAddress tracking;
    private final Sentences sentences;

    DonePage(
            SignedIn signedIn,
            HandedIn handedIn,
            Cases cases,
            Kinds kinds,
            List<Guidance> guidance,
            TrackingAddress tracking,
            Sentences sentences) {
        this.signedIn = signedIn;
        this.handedIn = handedIn;
        this.cases = cases;
        this.kinds = kinds;
        this.guidance = guidance;
        this.tracking = tracking;
        this.sentences = sentences;
    }

    @GetMapping("/intake/{id}/done")
    String show(@PathVariable UUID id, Model model, Locale locale) {
        var actor = signedIn.actor();
        var found = cases.get(handedIn.caseOf(actor.uid(), id).orElseThrow(ApplicationDrafts::unknown));
        var code = cases.trackingCode(found.caseNo());
        model.addAttribute("found", found);
        model.addAttribute("code", code);
        model.addAttribute("address", tracking.of(found.caseNo(), code));
        model.addAttribute("next", next(actor, found, locale));
        model.addAttribute("staff", actor.staff());
        return "intake/done";
    }

    /** A clerk hands the applicant this page: they follow the case by the phone they left, if they left one. */
    private List<String> next(Actor actor, Case found, Locale locale) {
        var kind = kinds.get(found.kind());
        var next = next(kind, found, locale);
        var followed = actor.staff()
                && kind.offered()
                && !cases.applicant(found.caseNo()).phone().isBlank();
        return followed
                ? Stream.concat(next.stream(), Stream.of(text("intake.done.by-phone")))
                        .toList()
                : next;
    }

    /** In the kind's own words where it has any: how it stands, and what to have ready. */
    private List<String> next(Kind kind, Case found, Locale locale) {
        return guidance.stream()
                .filter(one -> one.kind().equals(kind.code()))
                .findFirst()
                .map(one -> guided(one.of(found, locale), kind, locale))
                .orElseGet(() -> usual(kind, locale));
    }

    private List<String> guided(Guidance.Told told, Kind kind, Locale locale) {
        var ready = told.sections().stream()
                .limit(1)
                .flatMap(section -> section.lines().stream())
                .filter(line -> line.href() == null)
                .map(Guidance.Line::text);
        return Stream.of(
                        Stream.of(told.sentence()),
                        ready,
                        Stream.of(
                                text("intake.done.news"),
                                text("intake.done.contact", kind.contact().in(locale))))
                .flatMap(lines -> lines)
                .toList();
    }

    private List<String> usual(Kind kind, Locale locale) {
        var unit = sentences.of("time.unit." + kind.limit().unit());
        return List.of(
                text("intake.done.papers"),
                text("intake.done.limit", kind.limit().days() + "", unit),
                text("intake.done.news"),
                text("intake.done.contact", kind.contact().in(locale)));
    }

    private String text(String key, Object... arguments) {
        return sentences.of(key, arguments);
    }
}

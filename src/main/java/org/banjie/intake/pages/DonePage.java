package org.banjie.intake.pages;

import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.banjie.access.SignedIn;
import org.banjie.cases.Cases;
import org.banjie.casework.facts.Rights;
import org.banjie.intake.counter.Receipts;
import org.banjie.intake.counter.WhatNext;
import org.banjie.intake.drafts.ApplicationDrafts;
import org.banjie.intake.drafts.HandedIn;
import org.banjie.kinds.Kinds;
import org.banjie.notices.TrackingAddress;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** It has arrived: the number and the code to follow it with, and what happens next. Can be looked at again. */
@Controller
class DonePage {

    private final SignedIn signedIn;
    private final HandedIn handedIn;
    private final Cases cases;
    private final Rights rights;
    private final Kinds kinds;
    private final WhatNext next;
    private final Receipts receipts;
    private final TrackingAddress tracking;
    private final Sentences sentences;

    DonePage(
            SignedIn signedIn,
            HandedIn handedIn,
            Cases cases,
            Rights rights,
            Kinds kinds,
            WhatNext next,
            Receipts receipts,
            TrackingAddress tracking,
            Sentences sentences) {
        this.signedIn = signedIn;
        this.handedIn = handedIn;
        this.cases = cases;
        this.rights = rights;
        this.kinds = kinds;
        this.next = next;
        this.receipts = receipts;
        this.tracking = tracking;
        this.sentences = sentences;
    }

    /** A clerk hands the applicant a printed receipt. */
    @GetMapping("/intake/{id}/done")
    ModelAndView show(@PathVariable UUID id, Locale locale) {
        var actor = signedIn.actor();
        var found = cases.get(handedIn.caseOf(actor.uid(), id).orElseThrow(ApplicationDrafts::unknown));
        if (actor.staff()) return receipts.of(actor, found, locale).addObject("fresh", true);
        // whoever acted for somebody and does no more
        rights.visible(actor, found.caseNo());
        var code = cases.trackingCode(found.caseNo());
        var kind = kinds.get(found.kind());
        var lines = next.of(kind, found, locale);
        return new ModelAndView("intake/done")
                .addObject("received", next.received(kind, locale))
                .addObject("found", found)
                .addObject("code", code)
                .addObject("address", tracking.of(found.caseNo(), code))
                .addObject(
                        "next",
                        Stream.concat(lines.stream(), Stream.of(sentences.of("intake.done.news")))
                                .toList());
    }
}

package org.banjie.intake.counter;

import java.util.List;
import java.util.Locale;
import org.banjie.access.Actor;
import org.banjie.cases.Case;
import org.banjie.cases.Cases;
import org.banjie.casework.papers.PapersOnList;
import org.banjie.jurisdiction.Units;
import org.banjie.kinds.Kinds;
import org.banjie.notices.TrackingAddress;
import org.banjie.vault.Mask;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * What somebody takes home from a counter (收件回执): name, number, code, what was handed in and what is missing. It says only
 * what is so: a message comes to those alone who left a telephone.
 */
@Component
public class Receipts {

    private final Cases cases;
    private final Kinds kinds;
    private final PapersOnList papers;
    private final Units units;
    private final TrackingAddress tracking;
    private final WhatNext next;

    Receipts(Cases cases, Kinds kinds, PapersOnList papers, Units units, TrackingAddress tracking, WhatNext next) {
        this.cases = cases;
        this.kinds = kinds;
        this.papers = papers;
        this.units = units;
        this.tracking = tracking;
        this.next = next;
    }

    /** @param found a case this person has handed in for somebody */
    public ModelAndView of(Actor actor, Case found, Locale locale) {
        var kind = kinds.get(found.kind());
        var code = cases.trackingCode(found.caseNo());
        var phone = cases.applicant(found.caseNo()).phone();
        var lines = papers.of(found);
        return new ModelAndView("intake/receipt")
                .addObject("found", found)
                .addObject("received", next.received(kind, locale))
                .addObject("matter", kind.matter(found.category()).in(locale))
                .addObject("code", code)
                .addObject("address", tracking.of(found.caseNo(), code))
                .addObject("office", units.get(found.intakeUnit()).name())
                .addObject("clerk", actor.name())
                .addObject("phone", phone.isBlank() ? null : Mask.phone(phone))
                .addObject("follows", kind.offered())
                .addObject("there", filter(lines, true))
                .addObject(
                        "missing",
                        lines.stream().filter(PapersOnList.Line::isMissing).toList())
                .addObject("next", next.of(kind, found, locale));
    }

    private static List<PapersOnList.Line> filter(List<PapersOnList.Line> lines, boolean there) {
        return lines.stream().filter(line -> line.files().isEmpty() != there).toList();
    }
}

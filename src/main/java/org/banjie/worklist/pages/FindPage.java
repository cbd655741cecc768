package org.banjie.worklist.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.banjie.access.Actor;
import org.banjie.access.Grant;
import org.banjie.access.Recusals;
import org.banjie.access.SignedIn;
import org.banjie.cases.Case;
import org.banjie.cases.CaseSearch;
import org.banjie.cases.Cases;
import org.banjie.casework.facts.Rights;
import org.banjie.worklist.list.Sought;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** Finds a case by its number, the applicant's name or a whole identity number, also where no step of it is mine. */
@Controller
class FindPage {

    /** More than these nobody reads through; whoever finds so many types more of the name. */
    private static final int MOST = 30;

    /** More cases than anybody has. */
    private static final int OF_A_PERSON = 500;

    private final SignedIn signedIn;
    private final Cases cases;
    private final CaseSearch search;
    private final Rights rights;
    private final CaseRows rows;
    private final Recusals recusals;

    FindPage(SignedIn signedIn, Cases cases, CaseSearch search, Rights rights, CaseRows rows, Recusals recusals) {
        this.signedIn = signedIn;
        this.cases = cases;
        this.search = search;
        this.rights = rights;
        this.rows = rows;
        this.recusals = recusals;
    }

    /** The one case that fits is opened at once. */
    @GetMapping("/worklist/find")
    ModelAndView find(
            @RequestParam(defaultValue = "") String q,
            @RequestHeader(name = "HX-Request", required = false) String partial,
            HttpServletResponse response,
            Locale locale) {
        if (partial != null) return inFull(q, response);
        var actor = signedIn.actor();
        var hits = q.isBlank() ? List.<Case>of() : visible(actor, q.strip());
        if (hits.size() == 1) {
            return new ModelAndView("redirect:/worklist/cases/" + hits.get(0).caseNo());
        }
        return new ModelAndView("worklist/find")
                .addObject("q", q.strip())
                .addObject("rows", rows.of(actor, hits, locale))
                .addObject("more", hits.size() >= MOST);
    }

    /** Asked for as a part of a page, it asks the browser to go there instead. */
    private static ModelAndView inFull(String q, HttpServletResponse response) {
        var address = UriComponentsBuilder.fromPath("/worklist/find")
                .queryParam("q", "{q}")
                .encode();
        response.setHeader("HX-Redirect", address.buildAndExpand(q).toUriString());
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        return null;
    }

    /** Where a list is cut off, nothing that is kept from somebody may take the place of what they can see. */
    private List<Case> visible(Actor actor, String q) {
        var most = MOST + recusals.casesBarredFor(actor.uid()).size();
        return rights.visibleAmong(actor, hits(actor, q, most)).stream()
                .limit(MOST)
                .toList();
    }

    private List<Case> hits(Actor actor, String q, int most) {
        var sought = Sought.of(q);
        if (sought.what() == Sought.What.PERSON) return cases.ofPerson(sought.text(), OF_A_PERSON);
        var kinds = rights.kindsFor(actor);
        var units = actor.grants().stream().map(Grant::unit).distinct().toList();
        return sought.what() == Sought.What.CASE
                ? search.numbered(sought.text(), units, kinds, most)
                : search.named(sought.text(), units, kinds, most);
    }
}

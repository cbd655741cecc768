package org.banjie.worklist.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.banjie.access.Actor;
import org.banjie.access.SignedIn;
import org.banjie.cases.Case;
import org.banjie.finding.FoundFile;
import org.banjie.finding.Shelf;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** Finds cases by any part of a name in them, a number or a phone, also where no step of them is mine; and other files. */
@Controller
class FindPage {

    /** More than these nobody reads through; whoever finds so many types more of the name. */
    private static final int MOST = 30;

    private final SignedIn signedIn;
    private final FoundCases found;
    private final FoundRows rows;
    private final List<Shelf> shelves;

    FindPage(SignedIn signedIn, FoundCases found, FoundRows rows, List<Shelf> shelves) {
        this.signedIn = signedIn;
        this.found = found;
        this.rows = rows;
        this.shelves = shelves;
    }

    /** The one case that fits is opened at once, where nothing else does. */
    @GetMapping("/worklist/find")
    ModelAndView find(
            @RequestParam(defaultValue = "") String q,
            @RequestHeader(name = "HX-Request", required = false) String partial,
            HttpServletResponse response,
            Locale locale) {
        if (partial != null) return inFull(q, response);
        var actor = signedIn.actor();
        var hits = q.isBlank() ? List.<Case>of() : found.by(actor, q.strip(), MOST);
        var files = q.isBlank() ? List.<FoundFile>of() : onShelves(actor, q.strip());
        if (hits.size() == 1 && files.isEmpty()) {
            return new ModelAndView("redirect:/worklist/cases/" + hits.get(0).caseNo());
        }
        return new ModelAndView("worklist/find")
                .addObject("q", q.strip())
                .addObject("rows", rows.of(actor, hits, locale))
                .addObject("files", files)
                .addObject("more", hits.size() >= MOST);
    }

    private List<FoundFile> onShelves(Actor actor, String typed) {
        return shelves.stream()
                .flatMap(shelf -> shelf.find(actor, typed, MOST).stream())
                .toList();
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
}

package org.banjie.worklist.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.banjie.access.Actor;
import org.banjie.access.SignedIn;
import org.banjie.cases.Case;
import org.banjie.finding.FoundFile;
import org.banjie.finding.Shelf;
import org.banjie.finding.Sought;
import org.banjie.site.Slice;
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

    /**
     * What fits on one shelf.
     *
     * @param name message key of the register
     * @param all address where the rest is; null where this is all
     */
    record OnShelf(List<FoundFile> files, String name, String all) {}

    /** The one case that fits is opened at once where nothing else does, or where its whole number was typed. */
    @GetMapping("/worklist/find")
    ModelAndView find(
            @RequestParam(defaultValue = "") String q,
            @RequestHeader(name = "HX-Request", required = false) String partial,
            HttpServletResponse response,
            Locale locale) {
        if (partial != null) return inFull(q, response);
        var actor = signedIn.actor();
        var hits = q.isBlank() ? List.<Case>of() : found.by(actor, q.strip(), MOST);
        var files = q.isBlank() ? List.<OnShelf>of() : onShelves(actor, q.strip());
        if (hits.size() == 1 && (files.isEmpty() || isItsNumber(hits.get(0), q))) {
            return new ModelAndView("redirect:/worklist/cases/" + hits.get(0).caseNo());
        }
        return new ModelAndView("worklist/find")
                .addObject("q", q.strip())
                .addObject("rows", rows.of(actor, hits, locale))
                .addObject("files", files)
                .addObject("more", hits.size() >= MOST);
    }

    private static boolean isItsNumber(Case found, String typed) {
        return found.caseNo().equals(Sought.of(typed).text());
    }

    private List<OnShelf> onShelves(Actor actor, String typed) {
        return shelves.stream()
                .map(shelf -> onShelf(shelf, actor, typed))
                .filter(one -> !one.files().isEmpty())
                .toList();
    }

    private static OnShelf onShelf(Shelf shelf, Actor actor, String typed) {
        var found = Slice.of(shelf.find(actor, typed, MOST + 1), MOST);
        return new OnShelf(found.rows(), shelf.name(), found.more() ? shelf.all(typed) : null);
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

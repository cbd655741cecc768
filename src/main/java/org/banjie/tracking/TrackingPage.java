package org.banjie.tracking;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.banjie.access.TooSoon;
import org.banjie.cases.Case;
import org.banjie.notices.DocumentDownload;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Refusal;
import org.banjie.tracking.rating.RatingDesk;
import org.banjie.tracking.standing.Standing;
import org.banjie.tracking.standing.Standings;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * A case for whoever holds its number and code, without signing in. The code is taken once, from the form or from the
 * picture a phone read; from then on the session knows the case, and the code is in no address that stays on screen.
 */
@Controller
@RequestMapping("/tracking")
class TrackingPage {

    private final Tracked tracked;
    private final Standings standings;
    private final CasePapers papers;
    private final DocumentDownload documents;
    private final RatingDesk ratings;
    private final NotCases others;

    TrackingPage(
            Tracked tracked,
            Standings standings,
            CasePapers papers,
            DocumentDownload documents,
            RatingDesk ratings,
            NotCases others) {
        this.tracked = tracked;
        this.standings = standings;
        this.papers = papers;
        this.documents = documents;
        this.ratings = ratings;
        this.others = others;
    }

    @GetMapping
    String ask() {
        return "tracking/ask";
    }

    @PostMapping
    String look(
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String code,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        model.addAttribute("number", number);
        var elsewhere = others.pageOf(number);
        if (elsewhere.isPresent()) return "redirect:" + elsewhere.get();
        if (number.isBlank() || code.isBlank()) return missing(number, code, model, response);
        try {
            var found = tracked.remember(number, code, request);
            return "redirect:/tracking/" + found.caseNo();
        } catch (Refusal wrong) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            model.addAttribute("failure", wrong.key());
        } catch (TooSoon tooSoon) {
            tooSoon.tell("failure", "tracking.too-soon", model, response);
        }
        return ask();
    }

    /** No try is spent on what was left empty; what was typed stays. */
    private String missing(String number, String code, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        model.addAttribute("code", code);
        model.addAttribute(
                "errors",
                Stream.of(empty("number", number), empty("code", code))
                        .flatMap(Optional::stream)
                        .toList());
        return ask();
    }

    private static Optional<InputError> empty(String path, String text) {
        return text.isBlank()
                ? Optional.of(new InputError(path, "required", "tracking.empty." + path))
                : Optional.empty();
    }

    @GetMapping("/{caseNo}")
    String one(
            @PathVariable String caseNo,
            @RequestParam(defaultValue = "") String code,
            Model model,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!code.isEmpty() && Tracked.isFromElsewhere(request)) return filledIn(caseNo, code, model);
        if (!code.isEmpty()) return look(caseNo, code, model, request, response);
        var known = tracked.remembered(caseNo, request);
        model.addAttribute("number", caseNo);
        if (known.isEmpty()) return ask();
        model.addAttribute("standing", standing(known.get(), locale));
        model.addAttribute("rating", ratings.of(known.get()).orElse(null));
        model.addAttribute("toRate", ratings.isOpen(known.get()));
        model.addAttribute("papers", "/tracking/" + caseNo + "/documents/");
        return "tracking/case";
    }

    /** Whoever follows a link of another site presses the button: a page of theirs cannot. */
    private String filledIn(String caseNo, String code, Model model) {
        model.addAttribute("number", caseNo);
        model.addAttribute("code", code);
        return ask();
    }

    /** A document as PDF; with the code for programs, else for who has shown it in this session. */
    @GetMapping("/{caseNo}/documents/{id}")
    void document(
            @PathVariable String caseNo,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var found = tracked.remembered(caseNo, request).orElseGet(() -> tracked.find(caseNo, code, request));
        documents.show(papers.document(found, id), response);
    }

    private Standing standing(Case found, Locale locale) {
        return standings.of(found, found.applicantType().maskedName(found.applicantName()), locale);
    }
}

package org.banjie.tracking;

import jakarta.servlet.http.HttpServletRequest;
import org.banjie.access.SignedIn;
import org.banjie.cases.Case;
import org.banjie.refusal.Invalid;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.tracking.rating.RatingDesk;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An applicant says how they found what was decided, signed in or with the code. */
@Controller
class RatePage {

    /** Of what somebody typed so much waits for the next page: more than the field takes, and no program fills a session. */
    private static final int MOST_KEPT = 2_000;

    private final SignedIn signedIn;
    private final OwnCases own;
    private final Tracked tracked;
    private final RatingDesk ratings;
    private final Sentences sentences;

    RatePage(SignedIn signedIn, OwnCases own, Tracked tracked, RatingDesk ratings, Sentences sentences) {
        this.signedIn = signedIn;
        this.own = own;
        this.tracked = tracked;
        this.ratings = ratings;
        this.sentences = sentences;
    }

    @PostMapping("/my/{caseNo}/rating")
    String own(
            @PathVariable String caseNo,
            @RequestParam(required = false) Integer score,
            @RequestParam(defaultValue = "") String words,
            RedirectAttributes next) {
        rate(own.get(signedIn.actor(), caseNo), score, words, next);
        return "redirect:/my/" + caseNo + "#rating";
    }

    @PostMapping("/tracking/{caseNo}/rating")
    String tracked(
            @PathVariable String caseNo,
            @RequestParam(required = false) Integer score,
            @RequestParam(defaultValue = "") String words,
            HttpServletRequest request,
            RedirectAttributes next) {
        var found = tracked.remembered(caseNo, request)
                .orElseThrow(() -> new Refusal(RefusalKind.NOT_FOUND, "unknown-case", "tracking.unknown"));
        rate(found, score, words, next);
        return "redirect:/tracking/" + caseNo + "#rating";
    }

    /** What is wrong is said on the page they come from. */
    private void rate(Case found, Integer score, String words, RedirectAttributes next) {
        try {
            ratings.rate(found, score, words);
        } catch (Invalid invalid) {
            next.addFlashAttribute("ratingFault", sentences.of(invalid.errors().get(0)));
            next.addFlashAttribute("ratingWords", words.substring(0, Math.min(words.length(), MOST_KEPT)));
        }
    }
}

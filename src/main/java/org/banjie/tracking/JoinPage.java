package org.banjie.tracking;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.banjie.access.Actor;
import org.banjie.access.ActorType;
import org.banjie.access.Guesses;
import org.banjie.access.SignedIn;
import org.banjie.access.TooSoon;
import org.banjie.casework.Joining;
import org.banjie.numbers.CaseNumber;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * From the number of a case and the phone on file there to the whole of it: the phone is proved with a code, and the case
 * is one's own from then on, or is read as with its code by those who have the phone and are somebody else. Nobody makes an
 * account by hand.
 */
@Controller
class JoinPage {

    private final SignedIn signedIn;
    private final Joining joining;
    private final Tracked tracked;
    private final Guesses guesses;
    private final NotCases others;

    JoinPage(SignedIn signedIn, Joining joining, Tracked tracked, Guesses guesses, NotCases others) {
        this.signedIn = signedIn;
        this.joining = joining;
        this.tracked = tracked;
        this.guesses = guesses;
        this.others = others;
    }

    /** Says nothing of whether there is such a case: the phone comes first. */
    @GetMapping("/tracking/phone")
    String phone(@RequestParam(defaultValue = "") String number, Model model) {
        var elsewhere = others.pageOf(number);
        if (elsewhere.isPresent()) return "redirect:" + elsewhere.get();
        var caseNo = CaseNumber.typed(number);
        if (!caseNo.matches("[A-Z0-9-]{6,40}")) {
            model.addAttribute("joining", number);
            model.addAttribute("unreadable", number.isBlank() ? "tracking.join.empty" : "tracking.join.unreadable");
            return "tracking/ask";
        }
        return "redirect:"
                + UriComponentsBuilder.fromPath("/sign-in/phone")
                        .queryParam("return", "/my/" + caseNo + "/join")
                        .build();
    }

    /** Asks first: a link, which anybody can send, joins nothing and tries nothing. */
    @GetMapping("/my/{caseNo}/join")
    String ask(@PathVariable String caseNo, Model model) {
        applicant();
        model.addAttribute("caseNo", caseNo);
        return "tracking/join";
    }

    @PostMapping("/my/{caseNo}/join")
    String join(@PathVariable String caseNo, Model model, HttpServletRequest request, HttpServletResponse response) {
        try {
            if (join(applicant(), caseNo, request.getRemoteAddr())) return "redirect:/my/" + caseNo;
            tracked.show(caseNo, request);
            return "redirect:/tracking/" + caseNo;
        } catch (TooSoon tooSoon) {
            tooSoon.tell("failure", "tracking.too-soon", model, response);
            return "tracking/ask";
        }
    }

    private Actor applicant() {
        var actor = signedIn.actor();
        if (actor.type() != ActorType.APPLICANT) {
            throw new Refusal(RefusalKind.BARRED, "not-yours", "kinds.not-on-file");
        }
        return actor;
    }

    /** Case numbers follow one another: whoever tries one after the other has to wait. */
    private boolean join(Actor actor, String caseNo, String address) {
        return guesses.guess("join/" + actor.uid(), address, () -> joined(actor, caseNo))
                .orElseThrow(() -> new Refusal(RefusalKind.NOT_FOUND, "unknown-case", "kinds.not-on-file"));
    }

    private Optional<Boolean> joined(Actor actor, String caseNo) {
        try {
            return Optional.of(joining.join(actor, caseNo));
        } catch (Refusal refused) {
            if (refused.nature() == RefusalKind.NOT_FOUND) return Optional.empty();
            throw refused;
        }
    }
}

package org.banjie.payments.claims.desk;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.banjie.access.SignedIn;
import org.banjie.payments.claims.ClaimRelief;
import org.banjie.payments.claims.asking.Claims;
import org.banjie.payments.claims.returning.ClaimReceipts;
import org.banjie.payments.claims.returning.ClaimReceipts.ClaimReceipt;
import org.banjie.payments.claims.returning.ClaimReliefs;
import org.banjie.refusal.InputError;
import org.banjie.site.Answer;
import org.banjie.words.Sentences;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One claim: its months, its plan, what was returned, and what is to be done with it next. */
@Controller
@RequestMapping("/payments/claims/{id}")
class ClaimPage {

    private static final int AHEAD = 24;

    private final Claims claims;
    private final ClaimReceipts receipts;
    private final ClaimReliefs reliefs;
    private final ClaimViews views;
    private final SignedIn signedIn;
    private final Sentences sentences;
    private final Clock clock;

    ClaimPage(
            Claims claims,
            ClaimReceipts receipts,
            ClaimReliefs reliefs,
            ClaimViews views,
            SignedIn signedIn,
            Sentences sentences,
            Clock clock) {
        this.claims = claims;
        this.receipts = receipts;
        this.reliefs = reliefs;
        this.views = views;
        this.signedIn = signedIn;
        this.sentences = sentences;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView one(@PathVariable long id) {
        return page(id, Map.of(), List.of());
    }

    private ModelAndView page(long id, Map<String, String> typed, List<InputError> errors) {
        var now = YearMonth.now(clock);
        return new ModelAndView("payments/claim")
                .addObject("claim", views.get(signedIn.actor(), id))
                .addObject("acts", ClaimRelief.Act.values())
                .addObject(
                        "ahead",
                        Stream.iterate(now.plusMonths(1), one -> one.plusMonths(1))
                                .limit(AHEAD)
                                .toList())
                .addObject("typed", typed)
                .addObject("errors", errors)
                .addObject("wrong", sentences.byPath(errors));
    }

    @PostMapping("/confirm")
    ModelAndView confirm(@PathVariable long id, RedirectAttributes next) {
        return act(id, Map.of(), () -> claims.confirm(signedIn.actor(), id), "confirmed", next);
    }

    @PostMapping("/drop")
    ModelAndView drop(@PathVariable long id, RedirectAttributes next) {
        return act(id, Map.of(), () -> claims.drop(signedIn.actor(), id), "dropped", next);
    }

    @PostMapping("/receipts")
    ModelAndView receive(
            @PathVariable long id,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate paidOn,
            @RequestParam(required = false) BigDecimal amount,
            @RequestParam(defaultValue = "") String number,
            RedirectAttributes next) {
        var receipt = new ClaimReceipt(paidOn, amount, number);
        var typed = Map.of("paidOn", said(paidOn), "amount", said(amount), "number", number);
        return act(id, typed, () -> receipts.enter(signedIn.actor(), id, receipt), "received", next);
    }

    @PostMapping("/relief")
    ModelAndView relieve(
            @PathVariable long id,
            @RequestParam(required = false) ClaimRelief.Act act,
            @RequestParam(required = false) BigDecimal waived,
            @RequestParam(required = false) YearMonth until,
            @RequestParam(defaultValue = "") String why,
            RedirectAttributes next) {
        var wanted = new ClaimReliefs.Wanted(act, waived, until, why);
        var typed = Map.of("act", said(act), "waived", said(waived), "until", said(until), "why", why);
        return act(id, typed, () -> reliefs.propose(signedIn.actor(), id, wanted), "relief", next);
    }

    @PostMapping("/relief/confirm")
    ModelAndView confirmRelief(@PathVariable long id, RedirectAttributes next) {
        return act(id, Map.of(), () -> reliefs.confirm(signedIn.actor(), id), "relieved", next);
    }

    @PostMapping("/relief/drop")
    ModelAndView dropRelief(@PathVariable long id, RedirectAttributes next) {
        return act(id, Map.of(), () -> reliefs.drop(signedIn.actor(), id), "relief-dropped", next);
    }

    private static String said(Object typed) {
        return typed == null ? "" : typed.toString();
    }

    /** What is refused is said on the claim's own page, with everything that was typed. */
    private ModelAndView act(long id, Map<String, String> typed, Runnable act, String done, RedirectAttributes next) {
        return Answer.to(
                () -> {
                    act.run();
                    next.addFlashAttribute("done", sentences.of("payments.claim.done." + done));
                    return "/payments/claims/" + id;
                },
                errors -> page(id, typed, errors));
    }
}

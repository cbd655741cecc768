package org.banjie.payments.claims.desk;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.banjie.access.SignedIn;
import org.banjie.payments.claims.ClaimCause;
import org.banjie.payments.claims.HowReturned;
import org.banjie.payments.claims.NewClaim;
import org.banjie.payments.claims.asking.Claims;
import org.banjie.payments.claims.asking.PaidOnGrant;
import org.banjie.refusal.InputError;
import org.banjie.site.Answer;
import org.banjie.site.Slice;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The claims of one's streets, what was paid too long and nobody claims, and where a claim is asked for. */
@Controller
@RequestMapping("/payments/claims")
class ClaimListPage {

    private static final int ROWS = 30;

    /** Months in which the first instalment may fall. */
    private static final int AHEAD = 12;

    private final Claims claims;
    private final PaidOnGrant paid;
    private final ClaimViews views;
    private final SignedIn signedIn;
    private final Sentences sentences;
    private final Clock clock;

    ClaimListPage(
            Claims claims, PaidOnGrant paid, ClaimViews views, SignedIn signedIn, Sentences sentences, Clock clock) {
        this.claims = claims;
        this.paid = paid;
        this.views = views;
        this.signedIn = signedIn;
        this.sentences = sentences;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list(@RequestParam(defaultValue = "0") long before) {
        var actor = signedIn.actor();
        var found = Slice.of(views.page(actor, before, ROWS + 1), ROWS);
        return new ModelAndView("payments/claims")
                .addObject("rows", found.rows())
                .addObject("tooLong", views.unclaimed(actor))
                .addObject("before", before)
                .addObject("next", found.next(ClaimViews.Line::id));
    }

    /** Filled in with what was paid after the grant's end, or beyond what it was lowered to. */
    @GetMapping("/new")
    ModelAndView ask(@RequestParam long grant) {
        var found = paid.of(signedIn.actor(), grant);
        var suggested = found.proposed()
                .map(one -> typed(one.cause(), one.from(), one.to(), one.rightful(), found.head()))
                .orElseGet(() -> typed(null, null, null, BigDecimal.ZERO, found.head()));
        return form(found, suggested, List.of());
    }

    private NewClaim.Typed typed(ClaimCause cause, YearMonth from, YearMonth to, BigDecimal rightful, String head) {
        var next = YearMonth.now(clock).plusMonths(1);
        return new NewClaim.Typed(cause, head, "", from, to, rightful, null, next, 1);
    }

    @PostMapping
    ModelAndView propose(
            @RequestParam long grant,
            @RequestParam(required = false) ClaimCause cause,
            @RequestParam(defaultValue = "") String debtor,
            @RequestParam(defaultValue = "") String why,
            @RequestParam(required = false) YearMonth from,
            @RequestParam(required = false) YearMonth to,
            @RequestParam(required = false) BigDecimal rightful,
            @RequestParam(required = false) HowReturned how,
            @RequestParam(required = false) YearMonth first,
            @RequestParam(required = false) Integer instalments,
            RedirectAttributes next) {
        var typed = new NewClaim.Typed(cause, debtor, why, from, to, rightful, how, first, instalments);
        var actor = signedIn.actor();
        return Answer.to(
                () -> {
                    var id = claims.propose(actor, grant, typed);
                    next.addFlashAttribute("done", sentences.of("payments.claim.done.proposed"));
                    return "/payments/claims/" + id;
                },
                errors -> form(paid.of(actor, grant), typed, errors));
    }

    private ModelAndView form(PaidOnGrant.Found found, NewClaim.Typed typed, List<InputError> errors) {
        var now = YearMonth.now(clock);
        return new ModelAndView("payments/claim-new")
                .addObject("found", found)
                .addObject("typed", typed)
                .addObject("causes", ClaimCause.values())
                .addObject("ways", HowReturned.values())
                .addObject(
                        "ahead",
                        Stream.iterate(now, one -> one.plusMonths(1))
                                .limit(AHEAD)
                                .toList())
                .addObject("errors", errors)
                .addObject("wrong", sentences.byPath(errors));
    }
}

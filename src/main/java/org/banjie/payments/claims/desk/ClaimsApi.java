package org.banjie.payments.claims.desk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.banjie.access.SignedIn;
import org.banjie.payments.claims.NewClaim;
import org.banjie.payments.claims.asking.Claims;
import org.banjie.payments.claims.returning.ClaimReceipts;
import org.banjie.payments.claims.returning.ClaimReceipts.ClaimReceipt;
import org.banjie.payments.claims.returning.ClaimReliefs;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Claims for programs. */
@RestController
@RequestMapping("/api/v1/claims")
class ClaimsApi {

    private static final int PAGE = 100;

    private final Claims claims;
    private final ClaimReceipts receipts;
    private final ClaimReliefs reliefs;
    private final ClaimViews views;
    private final SignedIn signedIn;

    ClaimsApi(Claims claims, ClaimReceipts receipts, ClaimReliefs reliefs, ClaimViews views, SignedIn signedIn) {
        this.claims = claims;
        this.receipts = receipts;
        this.reliefs = reliefs;
        this.views = views;
        this.signedIn = signedIn;
    }

    /** @param grantId what was paid without right was paid on */
    record Asked(@NotNull Long grantId, @NotNull NewClaim.Typed claim) {}

    record Id(long id) {}

    @GetMapping
    List<ClaimViews.Line> page(@RequestParam(defaultValue = "0") long before) {
        return views.page(signedIn.actor(), before, PAGE);
    }

    /** Asks for a claim; it is owed when a second person has decided it. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Id propose(@RequestBody @Valid Asked asked) {
        return new Id(claims.propose(signedIn.actor(), asked.grantId(), asked.claim()));
    }

    @GetMapping("/{id}")
    ClaimViews.Whole one(@PathVariable long id) {
        return views.get(signedIn.actor(), id);
    }

    @PostMapping("/{id}/confirm")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void confirm(@PathVariable long id) {
        claims.confirm(signedIn.actor(), id);
    }

    @PostMapping("/{id}/drop")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void drop(@PathVariable long id) {
        claims.drop(signedIn.actor(), id);
    }

    @PostMapping("/{id}/receipts")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void receive(@PathVariable long id, @RequestBody ClaimReceipt receipt) {
        receipts.enter(signedIn.actor(), id, receipt);
    }

    /** Asks that something be given up, or put off; a second person decides it. */
    @PostMapping("/{id}/relief")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void relieve(@PathVariable long id, @RequestBody ClaimReliefs.Wanted wanted) {
        reliefs.propose(signedIn.actor(), id, wanted);
    }

    @PostMapping("/{id}/relief/confirm")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void confirmRelief(@PathVariable long id) {
        reliefs.confirm(signedIn.actor(), id);
    }

    @PostMapping("/{id}/relief/drop")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void dropRelief(@PathVariable long id) {
        reliefs.drop(signedIn.actor(), id);
    }
}

package org.banjie.worklist.lending;

import org.banjie.access.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Lending a step to a colleague to prepare, over the API. */
@RestController
@RequestMapping("/api/v1/tasks/{id}")
class LendingApi {

    private final SignedIn signedIn;
    private final Lending lending;

    LendingApi(SignedIn signedIn, Lending lending) {
        this.signedIn = signedIn;
        this.lending = lending;
    }

    record Loan(String to, String reason) {}

    /** @param note may be missing, and so may the whole body */
    record Back(String note) {}

    @PostMapping("/delegate")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void lend(@PathVariable String id, @RequestBody Loan loan) {
        lending.lend(signedIn.actor(), id, loan.to(), loan.reason());
    }

    /** By the colleague. */
    @PostMapping("/give-back")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void handBack(@PathVariable String id, @RequestBody(required = false) Back back) {
        lending.handBack(signedIn.actor(), id, back == null ? null : back.note());
    }

    /** By whoever lent it. */
    @PostMapping("/call-back")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void callBack(@PathVariable String id) {
        lending.callBack(signedIn.actor(), id);
    }
}

package org.banjie.worklist.verbs;

import org.banjie.access.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Giving a step back to an earlier one over the API. */
@RestController
@RequestMapping("/api/v1/tasks/{id}")
class ReturnsApi {

    private final SignedIn signedIn;
    private final Returns returns;

    ReturnsApi(SignedIn signedIn, Returns returns) {
        this.signedIn = signedIn;
        this.returns = returns;
    }

    /** @param to id of a step, one of those that {@code returnTo} of the task lists */
    record Back(String to, String reason) {}

    @PostMapping("/return")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void giveBack(@PathVariable String id, @RequestBody Back back) {
        returns.giveBack(signedIn.actor(), id, back.to(), back.reason());
    }
}

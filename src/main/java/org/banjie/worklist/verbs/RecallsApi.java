package org.banjie.worklist.verbs;

import org.banjie.access.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Taking back over the API: the id is that of the step one has ended, as the box 已办 has it. */
@RestController
@RequestMapping("/api/v1/tasks/{id}")
class RecallsApi {

    private final SignedIn signedIn;
    private final Recalls recalls;

    RecallsApi(SignedIn signedIn, Recalls recalls) {
        this.signedIn = signedIn;
        this.recalls = recalls;
    }

    record Why(String reason) {}

    @PostMapping("/recall")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void recall(@PathVariable String id, @RequestBody Why why) {
        recalls.recall(signedIn.actor(), id, why.reason());
    }
}

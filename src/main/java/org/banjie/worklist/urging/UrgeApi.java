package org.banjie.worklist.urging;

import org.banjie.access.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Pressing for a step over the API. */
@RestController
class UrgeApi {

    private final SignedIn signedIn;
    private final UrgeDesk desk;

    UrgeApi(SignedIn signedIn, UrgeDesk desk) {
        this.signedIn = signedIn;
        this.desk = desk;
    }

    /** @param note may be missing, and so may the whole body */
    record Words(String note) {}

    @PostMapping("/api/v1/tasks/{id}/urge")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void urge(@PathVariable String id, @RequestBody(required = false) Words words) {
        desk.urge(signedIn.actor(), id, words == null ? null : words.note());
    }
}

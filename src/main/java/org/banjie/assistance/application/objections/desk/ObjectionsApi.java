package org.banjie.assistance.application.objections.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.banjie.access.SignedIn;
import org.banjie.assistance.application.objections.Objection;
import org.banjie.assistance.application.objections.ObjectionInput;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Objections and complaints about a case over the API, as far as whoever asks may read them. */
@RestController
@RequestMapping("/api/v1/cases/{caseNo}/objections")
class ObjectionsApi {

    private final SignedIn signedIn;
    private final ObjectionDesk desk;

    ObjectionsApi(SignedIn signedIn, ObjectionDesk desk) {
        this.signedIn = signedIn;
        this.desk = desk;
    }

    record Told(LocalDate on, String how) {}

    @GetMapping
    List<Objection> of(@PathVariable String caseNo) {
        return desk.of(signedIn.actor(), caseNo);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void enter(@PathVariable String caseNo, @RequestBody ObjectionInput input) {
        desk.enter(signedIn.actor(), caseNo, input);
    }

    @PostMapping("/{id}/told")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void told(@PathVariable String caseNo, @PathVariable UUID id, @RequestBody Told told) {
        desk.tell(signedIn.actor(), id, told.on(), told.how());
    }
}

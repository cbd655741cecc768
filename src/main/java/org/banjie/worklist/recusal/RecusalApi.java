package org.banjie.worklist.recusal;

import java.time.LocalDate;
import java.util.UUID;
import org.banjie.access.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Keeping away from a case over the API. */
@RestController
@RequestMapping("/api/v1/cases/{caseNo}")
class RecusalApi {

    private final SignedIn signedIn;
    private final RecusalDesk desk;
    private final ApplicationDesk applications;

    RecusalApi(SignedIn signedIn, RecusalDesk desk, ApplicationDesk applications) {
        this.signedIn = signedIn;
        this.desk = desk;
        this.applications = applications;
    }

    /** @param uid missing for oneself */
    record Keeping(String uid, String reason) {}

    /** @param receivedOn the day it came, missing for today */
    record Asked(String uid, String reason, LocalDate receivedOn) {}

    record Entered(UUID id) {}

    record Decided(boolean granted, String reason) {}

    /** Oneself, or another by a leader. */
    @PostMapping("/recuse")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void recuse(@PathVariable String caseNo, @RequestBody Keeping keeping) {
        desk.recuse(signedIn.actor(), caseNo, keeping.uid(), keeping.reason());
    }

    /** By a leader. */
    @PostMapping("/recusals/lift")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void lift(@PathVariable String caseNo, @RequestBody Keeping keeping) {
        desk.lift(signedIn.actor(), caseNo, keeping.uid(), keeping.reason());
    }

    /** What the applicant applied for, entered by whoever received it. */
    @PostMapping("/recusal-applications")
    @ResponseStatus(HttpStatus.CREATED)
    Entered enter(@PathVariable String caseNo, @RequestBody Asked asked) {
        return new Entered(
                applications.enter(signedIn.actor(), caseNo, asked.uid(), asked.reason(), asked.receivedOn()));
    }

    /** By a leader; the applicant is told, with the reason. */
    @PostMapping("/recusal-applications/{id}/decide")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void decide(@PathVariable String caseNo, @PathVariable UUID id, @RequestBody Decided decided) {
        applications.decide(signedIn.actor(), caseNo, id, decided.granted(), decided.reason());
    }
}

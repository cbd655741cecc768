package org.banjie.assistance.households.told;

import org.banjie.access.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What a family reports, for programs. */
@RestController
@RequestMapping("/api/v1/cases/{caseNo}/changes")
class ChangesApi {

    private final SignedIn signedIn;
    private final ChangeReports reports;

    ChangesApi(SignedIn signedIn, ChangeReports reports) {
        this.signedIn = signedIn;
        this.reports = reports;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void report(@PathVariable String caseNo, @RequestBody ReportedChange change) {
        reports.report(signedIn.actor(), caseNo, change);
    }
}

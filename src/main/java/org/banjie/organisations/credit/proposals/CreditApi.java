package org.banjie.organisations.credit.proposals;

import java.net.URI;
import org.banjie.access.SignedIn;
import org.banjie.organisations.credit.CreditRights;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** ListingProposals for the credit lists, for programs. */
@RestController
@RequestMapping("/api/v1/credit/proposals")
class CreditApi {

    private static final int PAGE = 100;

    private final SignedIn signedIn;
    private final ListingProposals proposals;
    private final ProposalViews views;
    private final FactReading reading;

    CreditApi(SignedIn signedIn, ListingProposals proposals, ProposalViews views, FactReading reading) {
        this.signedIn = signedIn;
        this.proposals = proposals;
        this.views = views;
        this.reading = reading;
    }

    record Opened(String caseNo) {}

    /** @param before id of the last row of the page before */
    @GetMapping
    ProposalViews.Page all(@RequestParam(defaultValue = "9223372036854775807") long before) {
        signedIn.demand(CreditRights.LOOKING);
        return views.page(before, PAGE);
    }

    @PostMapping
    ResponseEntity<Opened> enter(@RequestBody FactInput typed) {
        signedIn.demand(CreditRights.ENTERING);
        var caseNo = proposals.enter(reading.read(typed));
        return ResponseEntity.created(URI.create("/api/v1/cases/" + caseNo)).body(new Opened(caseNo));
    }
}

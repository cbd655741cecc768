package org.banjie.organisations.credit.revocation;

import java.time.LocalDate;
import java.util.List;
import org.banjie.access.SignedIn;
import org.banjie.organisations.credit.CreditRights;
import org.banjie.organisations.credit.SeenCases;
import org.banjie.site.Slice;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** The proposals to revoke registrations and what became of them. */
@Controller
class RevocationsPage {

    private static final int ROWS = 25;

    private final SignedIn signedIn;
    private final Revocations revocations;
    private final SeenCases cases;

    RevocationsPage(SignedIn signedIn, Revocations revocations, SeenCases cases) {
        this.signedIn = signedIn;
        this.revocations = revocations;
        this.cases = cases;
    }

    /** @param outcome REVOKED, NOT_REVOKED, DROPPED, or none while it is open */
    record Row(String caseNo, String uscc, String name, String ground, int year, LocalDate openedOn, String outcome) {}

    /** @param next number before which to go on; null at the end */
    record Page(List<Row> rows, String next) {}

    @GetMapping("/credit/revocations")
    ModelAndView page(@RequestParam(defaultValue = "") String before) {
        var found = rows(before);
        return new ModelAndView("credit/revocations")
                .addObject("rows", found.rows())
                .addObject("first", before.isEmpty())
                .addObject("next", found.next());
    }

    @ResponseBody
    @GetMapping("/api/v1/credit/revocations")
    Page rows(@RequestParam(defaultValue = "") String before) {
        signedIn.demand(CreditRights.LOOKING);
        var slice = Slice.of(revocations.page(before.isEmpty() ? "~" : before, ROWS + 1), ROWS);
        var seen = cases.among(slice.rows().stream().map(Revocation::caseNo).toList());
        var rows = slice.rows().stream()
                .filter(one -> seen.containsKey(one.caseNo()))
                .map(one -> row(one, seen.get(one.caseNo()).applicantName()))
                .toList();
        return new Page(rows, slice.next(Revocation::caseNo));
    }

    private static Row row(Revocation one, String name) {
        var outcome = one.outcome() == null ? "none" : one.outcome();
        return new Row(one.caseNo(), one.uscc(), name, one.ground(), one.year(), one.openedOn(), outcome);
    }
}

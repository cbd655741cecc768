package org.banjie.tracking;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.banjie.access.SignedIn;
import org.banjie.casework.contests.AppealForm;
import org.banjie.site.Download;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The application against a decision of one's own, to be printed, signed and handed in to the government that reconsiders. */
@Controller
class AppealFormPage {

    private final SignedIn signedIn;
    private final OwnCases own;
    private final AppealForm form;

    AppealFormPage(SignedIn signedIn, OwnCases own, AppealForm form) {
        this.signedIn = signedIn;
        this.own = own;
        this.form = form;
    }

    @GetMapping("/my/{caseNo}/reconsideration.pdf")
    void print(@PathVariable String caseNo, HttpServletResponse response) throws IOException {
        var actor = signedIn.actor();
        var blank = form.of(own.get(actor, caseNo), actor);
        Download.pdf(blank.fileName(), blank.pdf(), response);
    }
}

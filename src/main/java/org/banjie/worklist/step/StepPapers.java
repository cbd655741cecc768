package org.banjie.worklist.step;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.banjie.access.SignedIn;
import org.banjie.casework.papers.Papers;
import org.banjie.flow.models.Models;
import org.banjie.notices.DocumentDownload;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.worklist.Worklist;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The paper that a step is about: whoever posts it, hands it over or serves it opens exactly that one, also where they see
 * no more of the case than what is public (最低生活保障审核确认办法第十九条、第二十四条).
 */
@Controller
class StepPapers {

    private final SignedIn signedIn;
    private final Worklist worklist;
    private final Models models;
    private final Papers papers;
    private final DocumentDownload documents;

    StepPapers(SignedIn signedIn, Worklist worklist, Models models, Papers papers, DocumentDownload documents) {
        this.signedIn = signedIn;
        this.worklist = worklist;
        this.models = models;
        this.papers = papers;
        this.documents = documents;
    }

    /**
     * Shows it, as it is to be put up today.
     *
     * @throws Refusal as {@link Worklist#open}; NOT_FOUND for a paper the step is not about
     */
    @GetMapping({"/worklist/tasks/{id}/papers/{code}", "/api/v1/tasks/{id}/papers/{code}"})
    void show(@PathVariable String id, @PathVariable String code, HttpServletResponse response) throws IOException {
        var item = worklist.open(signedIn.actor(), id);
        if (!models.step(item.version(), item.step()).papers().contains(code)) throw none();
        documents.show(papers.ofToday(item.caseNo(), code).orElseThrow(StepPapers::none), response);
    }

    private static Refusal none() {
        return new Refusal(RefusalKind.NOT_FOUND, "no-such-document", "notices.no-such-document");
    }
}

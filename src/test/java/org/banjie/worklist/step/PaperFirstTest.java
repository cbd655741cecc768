package org.banjie.worklist.step;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.banjie.organisations.register.Founders;
import org.banjie.organisations.register.OrganisationStory;
import org.banjie.organisations.register.RegisterModel;
import org.banjie.testing.browser.Browser;
import org.banjie.testing.browser.Person;
import org.banjie.testing.story.StandsStill;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Nobody hands over what has not been printed: the certificate is there first, and opened on the page of the step. */
class PaperFirstTest extends OrganisationStory {

    @RegisterExtension
    static final Browser browser = new Browser();

    private static final String CERTIFICATE = "Task_Certificate";
    private static final Map<String, ?> SURVEY = Map.of("partySurvey", true);

    @Test
    void the_certificate_is_printed_before_it_is_handed_over() {
        var caseNo = granted();
        assertThat(handedOverOn(caseNo)).as("not handed over yet").isNull();
        var page = browser.open(at("/worklist/tasks/" + taskOf(caseNo, CERTIFICATE)), new Person());
        page.fill("#uid", "registrar");
        page.fill("#password", "banjie-demo");
        page.locator("section:has(#uid) button").click();
        var paper = page.locator(".step-papers a").first();
        assertThat(paper).hasText("打开并打印登记证书（正本、副本）");
        var pdf = page.request().get(at(paper.getAttribute("href"))).body();
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        browser.look(page, "worklist/certificate-first");
        does("registrar", caseNo, CERTIFICATE, "ISSUED", SURVEY);
        assertThat(handedOverOn(caseNo)).isEqualTo(today().toString());
        assertThat(documents.of(caseNo).stream().filter(one -> one.code().equals("certificate")))
                .hasSize(1);
    }

    @Test
    @StandsStill("its papers were taken away under the hands of everybody")
    void a_step_whose_paper_is_not_there_says_so_and_is_not_ended() {
        var caseNo = granted();
        losesItsPapers(caseNo);
        var page = browser.open(
                at("/worklist/tasks/" + taskOf(caseNo, CERTIFICATE)),
                new Person().withWidth(1024).withLanguage("en"));
        page.fill("#uid", "registrar");
        page.fill("#password", "banjie-demo");
        page.locator("section:has(#uid) button").click();
        assertThat(page.locator("#act .message-warning")).containsText("has not been issued yet");
        assertThat(page.locator(".step-papers")).hasCount(0);
        browser.look(page, "worklist/certificate-missing-1024en");
        var refused = tries("registrar", caseNo, CERTIFICATE, "ISSUED", SURVEY);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("errors").findValuesAsText("code")).containsExactly("paper-not-printed");
        assertThat(refused.json().path("errors").toString()).contains("已发证", "还没有出具");
        assertThat(stepsOpenFor(caseNo)).containsExactly(CERTIFICATE);
    }

    private String granted() {
        var caseNo = found(Founders.ofAssociation());
        isAccepted(caseNo);
        isAgreed(caseNo);
        isChecked(caseNo);
        does("registrar-3", caseNo, "Task_SectionOpinion", "PROPOSE_GRANT");
        does("district-approver", caseNo, RegisterModel.DECIDE, "GRANT", IN_STEP);
        return caseNo;
    }

    /** Documents stay; only the owner of the table can make believe that a job has not printed them. */
    private void losesItsPapers(String caseNo) {
        db.sql("alter table document disable trigger document_stays").update();
        try {
            db.sql("delete from document where case_no = ? and code in ('certificate', 'decision')")
                    .param(caseNo)
                    .update();
        } finally {
            db.sql("alter table document enable trigger document_stays").update();
        }
    }

    private String handedOverOn(String caseNo) {
        return db.sql("select cast(issued_on as text) from organisation_certificate where case_no = ?")
                .param(caseNo)
                .query((row, n) -> String.valueOf(row.getString(1)))
                .optional()
                .filter(day -> !day.equals("null"))
                .orElse(null);
    }

    private String at(String path) {
        return "http://127.0.0.1:" + port + path;
    }
}

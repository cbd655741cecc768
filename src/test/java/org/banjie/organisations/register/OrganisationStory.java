package org.banjie.organisations.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.banjie.testing.story.Story;

/** Organisations that are founded and change. */
public abstract class OrganisationStory extends Story {

    public static final Map<String, ?> SEEN = Map.of("promiseSeen", true, "clausesSeen", true);
    public static final Map<String, ?> ALL_PAPERS = Map.of(
            "present",
            List.of(
                    "application-letter",
                    "approval",
                    "consent",
                    "premises",
                    "capital",
                    "officers",
                    "charter",
                    "donation",
                    "party-promise",
                    "resolution",
                    "audit",
                    "liquidation",
                    "certificate"));
    public static final Map<String, ?> IN_STEP = Map.of("sync", List.of("PROMISE", "CLAUSES"));

    protected String found(Founders founders) {
        return apply(founders.application());
    }

    protected String apply(Map<String, ?> application) {
        var reply = as("registrar").post("/cases", application);
        assertThat(reply.status()).as(reply.json().toString()).isEqualTo(201);
        timeline.settle();
        return reply.json().path("caseNo").asText();
    }

    /** The desk has seen every paper there is. */
    protected void isAccepted(String caseNo) {
        does("registrar", caseNo, RegisterModel.CHECK_COMPLETENESS, "ACCEPT", ALL_PAPERS);
    }

    protected void isAgreed(String caseNo) {
        does("competent-unit", caseNo, RegisterModel.COMPETENT_UNIT, "AGREE");
        does("industry-regulator", caseNo, RegisterModel.INDUSTRY_REGULATOR, "AGREE");
        does("party-building", caseNo, RegisterModel.PARTY_BUILDING, "AGREE", SEEN);
    }

    protected void isChecked(String caseNo) {
        does("registrar-2", caseNo, "Task_SiteCheck", "RECORDED");
        does("registrar", caseNo, "Task_SiteCheckCosign", "SIGNED");
    }

    /** From the first look at the papers to the certificate. */
    protected String isRegistered(Founders founders) {
        var caseNo = found(founders);
        isAccepted(caseNo);
        isAgreed(caseNo);
        isChecked(caseNo);
        does("registrar-3", caseNo, "Task_SectionOpinion", "PROPOSE_GRANT");
        does("district-approver", caseNo, RegisterModel.DECIDE, "GRANT", IN_STEP);
        does("registrar", caseNo, "Task_Certificate", "ISSUED", Map.of("partySurvey", true));
        return usccOf(caseNo);
    }

    /** A registered organisation's matter, which needs no joint review. */
    protected void isGranted(String caseNo) {
        isAccepted(caseNo);
        isChecked(caseNo);
        does("registrar-3", caseNo, "Task_SectionOpinion", "PROPOSE_GRANT");
        does("district-approver", caseNo, RegisterModel.DECIDE, "GRANT");
        does("registrar", caseNo, "Task_Certificate", "ISSUED", Map.of("oldReturned", true));
    }

    /** Everything that lives is drawn, so this one is. */
    protected String isDrawn(String uscc, String at) {
        clock.goesTo(at);
        var draw = as("registrar").post("/audits", Map.of("percent", 100));
        assertThat(draw.status()).as(draw.json().toString()).isEqualTo(201);
        timeline.settle();
        return db.sql("select case_no from audit_draw_organisation where uscc = ? and draw = ?")
                .params(uscc, draw.json().path("id").asLong())
                .query(String.class)
                .single();
    }

    protected String usccOf(String caseNo) {
        return db.sql("select uscc from organisation where case_no = ?")
                .param(caseNo)
                .query(String.class)
                .single();
    }

    protected String statusOf(String caseNo) {
        return as("registrar").get("/cases/" + caseNo).json().path("status").asText();
    }
}

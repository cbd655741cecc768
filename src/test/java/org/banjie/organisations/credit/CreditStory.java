package org.banjie.organisations.credit;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banjie.organisations.inspection.InspectionConcluded;
import org.banjie.organisations.inspection.ReportMissed;
import org.banjie.organisations.register.OrganisationStory;
import org.banjie.testing.story.ApiClient;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** Organisations that are inspected, listed, audited. */
public abstract class CreditStory extends OrganisationStory {

    @Autowired
    protected ApplicationEventPublisher events;

    @Autowired
    protected TransactionTemplate transaction;

    /** The year's round has closed without a report. */
    protected void misses(String uscc, int year) {
        tells(new ReportMissed(uscc, year, LocalDate.of(year + 1, 6, 1)));
    }

    protected void isConcluded(String uscc, int year, String conclusion) {
        tells(new InspectionConcluded(uscc, year, conclusion, today()));
    }

    private void tells(Object event) {
        transaction.executeWithoutResult(status -> events.publishEvent(event));
        timeline.settle();
    }

    /** The cases of proposals to list it, in their order. */
    protected List<String> proposalsFor(String uscc, String list) {
        return db.sql("select case_no from credit_proposal where uscc = ? and list = ? order by id")
                .params(uscc, list)
                .query(String.class)
                .list();
    }

    protected List<String> revocationsOf(String uscc) {
        return db.sql("select case_no from credit_revocation where uscc = ? order by opened_on")
                .param(uscc)
                .query(String.class)
                .list();
    }

    /** Those on a list now, by ground. */
    protected List<String> groundsOf(String uscc, String list) {
        return db.sql("select ground from credit_entry where uscc = ? and list = ? and removed_on is null order by id")
                .params(uscc, list)
                .query(String.class)
                .list();
    }

    /** Up to the day from which it may be heard. */
    protected void isToldOf(String caseNo) {
        does("registrar", caseNo, "Task_Prepare", "PROPOSE");
        does("registrar", caseNo, "Task_ServeNotice", "SERVED");
    }

    protected void isListed(String caseNo) {
        isToldOf(caseNo);
        does("registrar", caseNo, "Task_Statement", "NOTHING");
        does("registrar", caseNo, "Task_Weigh", "UPHOLD");
        does("district-approver", caseNo, CreditModel.DECIDE, "LIST");
        does("registrar", caseNo, "Task_Serve", "SERVED");
    }

    protected ApiClient.Reply enters(String uscc, Map<String, ?> fact) {
        var body = new HashMap<String, Object>(fact);
        body.put("uscc", uscc);
        return as("registrar").post("/credit/proposals", body);
    }

    /** What its public page says of its credit. */
    protected String publicCredit(String uscc) {
        return ApiClient.stranger(port)
                .get("/organisations/" + uscc)
                .json()
                .path("credit")
                .toString();
    }
}

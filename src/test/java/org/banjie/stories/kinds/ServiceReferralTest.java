package org.banjie.stories.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banjie.vault.Vault;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 服务类救助与转介: hours are granted, an organisation serves, the family confirms, and what it confirmed is paid to the organisation. */
class ServiceReferralTest extends PaidOnceStory {

    @Autowired
    Vault vault;

    @Test
    void what_the_family_confirms_is_paid_to_the_organisation() {
        clock.goesTo("2026-03-10T09:00");
        var caseNo = referred();
        assertThat(papers().text(caseNo, "referral")).contains("松江区云上社会服务中心为您提供服务", "最多20小时");
        serves(caseNo, 12);
        does(INTAKE, caseNo, "Task_Confirm", "RIGHT", Map.of("confirmedHours", 12));
        does(LEADER, caseNo, "Task_Settle", "SETTLE", Map.of("settledHours", 12));
        assertThat(status(caseNo)).isEqualTo("APPROVED");
        assertThat(papers().text(caseNo, "granted")).contains("共12小时", "480.00元");
        assertThat(owedToTheOrganisation(caseNo)).as("not to the family").isEqualTo(1);
        arePaidOnce("服务类救助与转介", Map.of(caseNo, "480.00"));
    }

    @Test
    void what_they_do_not_agree_on_is_looked_into_and_no_more_is_paid_than_was_granted() {
        clock.goesTo("2026-03-10T09:00");
        var caseNo = referred();
        serves(caseNo, 30);
        does(INTAKE, caseNo, "Task_Confirm", "WRONG", Map.of("confirmedHours", 10));
        does(REVIEWER, caseNo, "Task_Dispute", "FOUND", Map.of("foundHours", 26));
        does(LEADER, caseNo, "Task_Settle", "SETTLE", Map.of("settledHours", 26));
        assertThat(papers().text(caseNo, "granted")).as("twenty hours").contains("800.00元");
    }

    @Test
    void an_organisation_that_did_nothing_is_paid_nothing() {
        clock.goesTo("2026-03-10T09:00");
        var caseNo = referred();
        does(INTAKE, caseNo, "Task_Visits", "NONE");
        assertThat(status(caseNo)).isEqualTo("TERMINATED");
        assertThat(owedToTheOrganisation(caseNo)).isZero();
    }

    private void serves(String caseNo, int hours) {
        var visit = Map.of("servedOn", "2026-03-10", "hoursOnce", 2, "done", "助浴、做饭");
        does(INTAKE, caseNo, "Task_Visits", "SERVED", Map.of("served", List.of(visit), "servedHours", hours));
    }

    private String referred() {
        var answers = Map.of("item", "CARE", "address", "松江区某路1号", "needs", "独居，手术后下不了床");
        var caseNo = acceptedWithout("service-referral", "19430512", answers);
        does(REVIEWER, caseNo, "Task_Assess", "NEEDS", Map.of("proposedHours", 20));
        var decided = new HashMap<String, Object>(Map.of(
                "service", "CARE",
                "hours", 20,
                "servedUntil", "2026-05-31",
                "what", "助浴、做饭、打扫",
                "providerBank", "农业银行",
                "providerAccount", "6228480000000000007"));
        decided.put("provider", ORGANISATION.get("name"));
        decided.put("providerCode", ORGANISATION.get("uscc"));
        does(LEADER, caseNo, "Task_Decide", "GRANT", decided);
        return caseNo;
    }

    /** How many sums that case owes to the organisation, and to nobody else. */
    private int owedToTheOrganisation(String caseNo) {
        return db.sql(
                        """
                select count(*) from grant_member m join assistance_grant g on g.id = m.grant_id
                where g.case_no = ? and m.person_index = ?
                """)
                .params(caseNo, vault.blindIndex("person", ORGANISATION.get("uscc")))
                .query(Integer.class)
                .single();
    }
}

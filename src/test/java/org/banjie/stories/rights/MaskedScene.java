package org.banjie.stories.rights;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.banjie.background.running.ByHand;
import org.banjie.testing.Json;
import org.banjie.testing.story.ApiClient.Reply;
import org.banjie.testing.story.FormFiller;
import org.banjie.testing.story.Household;
import org.banjie.testing.story.Story;
import org.springframework.beans.factory.annotation.Autowired;

/** What a scene full of secrets is told with: people, families and clerks who write what stands nowhere else. */
abstract class MaskedScene extends Story {

    static final String DISTRICT = "district-assistance";
    static final String INTAKE = "street-intake." + STREET;

    /** A complaint is about them. */
    static final String INVESTIGATOR = "street-investigator-1." + STREET;

    /** Somebody in one of the families is their relative. */
    static final String RELATED = "district-approver";

    @Autowired
    protected ByHand byHand;

    protected final Secrets secrets = new Secrets();

    /** Every case of the scene, with the code it is tracked by; empty where whoever tells the story has none. */
    protected final Map<String, String> codes = new LinkedHashMap<>();

    /** What else is there, by the end of its address. */
    protected final Map<String, String> there = new HashMap<>();

    private FormFiller filler;
    private String reason;

    @Override
    protected FormFiller filler() {
        return filler;
    }

    @Override
    protected String reason() {
        return reason;
    }

    /** From now on whoever works writes what belongs to that kind. */
    protected void isAbout(String kind) {
        var idNo = secrets.idNo(kind + ".step.number");
        var formats = Map.of(
                "name",
                secrets.name(kind + ".step.name"),
                "cn-id",
                idNo,
                "identity",
                idNo,
                "mobile",
                secrets.phone(kind + ".step.phone"),
                "bank-account",
                secrets.account(kind + ".step.account"),
                "money",
                "0");
        filler = new FormFiller(today(), VILLAGE, formats, secrets.text(kind + ".step.text"));
        reason = secrets.text(kind + ".step.reason");
    }

    protected Map<String, String> applicant(String kind) {
        return Map.of(
                "name", secrets.name(kind + ".applicant.name"),
                "idNo", secrets.idNo(kind + ".applicant.number"),
                "phone", secrets.phone(kind + ".applicant.phone"));
    }

    /** A family of three with an address and an account. @param kind what the labels of its secrets begin with */
    protected Map<String, Object> family(String kind) {
        var household = Household.of(3, "900");
        var head = applicant(kind);
        isCalled(household.member(0), head.get("name"), head.get("idNo"));
        for (var row = 1; row < 3; row++) {
            var member = kind + ".member-" + row;
            isCalled(household.member(row), secrets.name(member + ".name"), secrets.idNo(member + ".number"));
        }
        household
                .with("registrationAddress", Json.of(secrets.text(kind + ".address")))
                .with("bank", Json.of("农业银行"))
                .with("accountHolder", Json.of(head.get("name")))
                .with("accountNo", Json.of(secrets.account(kind + ".account")));
        var body = new HashMap<>(household.application(VILLAGE));
        body.put("applicant", head);
        return body;
    }

    private static void isCalled(ObjectNode member, String name, String idNo) {
        member.put("name", name).put("idNo", idNo);
    }

    protected String handedIn(String uid, Map<String, ?> application) {
        var receipt = done(as(uid).post("/cases", application));
        var caseNo = receipt.json().path("caseNo").asText();
        codes.put(caseNo, receipt.json().path("trackingCode").asText());
        return caseNo;
    }

    /** The cases that came of it by themselves. */
    protected List<String> opened(String kind) {
        var all = db.sql("select case_no from cases where kind = ? order by case_no")
                .param(kind)
                .query(String.class)
                .list();
        assertThat(all).as(kind).isNotEmpty();
        all.forEach(caseNo -> codes.putIfAbsent(caseNo, ""));
        return all;
    }

    /** What was made, and is found by its id at the end of that address. */
    protected void isThere(String end, Reply made) {
        there.put(end, done(made).json().path("id").asText());
    }

    protected Reply done(Reply reply) {
        assertThat(reply.ok()).as(reply.toString()).isTrue();
        byHand.settle();
        timeline.settle();
        return reply;
    }
}

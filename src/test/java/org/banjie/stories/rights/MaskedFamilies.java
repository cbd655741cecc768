package org.banjie.stories.rights;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.banjie.cases.Applicant;
import org.banjie.cases.ApplicantType;
import org.banjie.casework.Openings;
import org.banjie.grants.Category;
import org.banjie.grants.Grants;
import org.banjie.grants.NewGrant;
import org.banjie.grants.NewGrant.Person;
import org.banjie.kinds.own.Opening;
import org.banjie.relatives.StaffRegister;
import org.banjie.testing.Json;
import org.banjie.testing.Scan;
import org.springframework.beans.factory.annotation.Autowired;

/** Families that apply for something, receive something, are looked for, object: a case of each kind that is about them. */
abstract class MaskedFamilies extends MaskedScene {

    @Autowired
    Grants grants;

    @Autowired
    Openings openings;

    /** With papers, an objection, a complaint about its investigators and an official's relative. */
    protected void applies() {
        isAbout("assistance");
        var family = family("assistance");
        isRelated(Json.of(family).path("answers").path("members").path(2));
        var caseNo = handedIn(INTAKE, family);
        var file = secrets.name("assistance.file.name") + ".png";
        done(as(INTAKE).upload("/cases/" + caseNo + "/materials/id-card", file, Scan.png()));
        isPublicised(caseNo);
        objects(caseNo, "OBJECTION");
        objects(caseNo, "COMPLAINT");
        opened("relatives");
    }

    private void isRelated(JsonNode member) {
        var register = new StaffRegister(as(DISTRICT));
        var official = register.has(RELATED, "名册", "310117", "OFFICIAL");
        register.relation(
                official,
                "SIBLING",
                member.path("name").asText(),
                member.path("idNo").asText());
        there.put("relatives/id", official);
        there.put("staff/id", official);
    }

    private void objects(String caseNo, String sort) {
        var said = Map.of(
                "sort", sort,
                "who", secrets.name(sort + ".who"),
                "contact", secrets.text(sort + ".contact"),
                "way", "PHONE",
                "receivedOn", today().toString(),
                "facts", secrets.text(sort + ".facts"),
                "evidence", secrets.text(sort + ".evidence"));
        done(as(INTAKE).post("/cases/" + caseNo + "/objections", said));
    }

    /** Two who receive something, on the street's roster and in a benefit; one stands in the list of the dead. */
    protected void receives() {
        isAbout("review");
        var name = secrets.name("household.head.name");
        var idNo = secrets.idNo("household.head.number");
        var child = new Person(secrets.name("household.child.name"), secrets.idNo("household.child.number"), "CHILD");
        grants.open(new NewGrant(
                new NewGrant.Origin("DB-310117004-2025-900001", "assistance", Category.MLA),
                new NewGrant.Home(VILLAGE, null),
                List.of(new Person(name, idNo, "HEAD"), child),
                NewGrant.Money.monthly(new BigDecimal("1595.00")),
                LocalDate.parse("2025-07-01"),
                null,
                new NewGrant.PaidTo("农业银行", name, secrets.account("household.account"))));
        there.put(
                "households/id",
                db.sql("select id::text from household").query(String.class).single());
        isThere("rosters/id", as(INTAKE).post("/rosters", Map.of("street", STREET, "month", "2026-02")));
        there.put("payments/id", there.get("rosters/id"));
        owesBack(name);
        isThere("benefits/id", as(DISTRICT).post("/monitoring/benefits", benefit()));
        isThere("draws/id", as(DISTRICT).post("/monitoring/draws", Map.of("street", STREET)));
        isThere("imports/id", as(DISTRICT).sendFile("/monitoring/imports?list=DEATH", "名单.csv", list(idNo, name)));
        opened("review").forEach(one -> does(INVESTIGATOR, one, "Task_Verify", "NO_LONGER"));
    }

    /** As if the bank had paid the roster. */
    private void owesBack(String name) {
        db.sql("update payment_item set state = 'PAID' where roster = ?")
                .param(Long.parseLong(there.get("rosters/id")))
                .update();
        there.put(
                "?grant",
                db.sql("select id::text from assistance_grant")
                        .query(String.class)
                        .single());
        var claim = Map.of(
                "cause", "ERROR",
                "debtor", name,
                "why", secrets.text("claim.why"),
                "from", "2026-02",
                "to", "2026-02",
                "rightful", "600",
                "how", "PAY_IN",
                "first", "2026-03",
                "instalments", 2);
        isThere(
                "claims/id",
                as(INTAKE).post("/claims", Map.of("grantId", Long.parseLong(there.get("?grant")), "claim", claim)));
    }

    private static Map<String, ?> benefit() {
        return Map.of(
                "name", "补贴", "month", "2026-02", "amount", "50", "basis", "沪民社〔2026〕1号", "categories", List.of("MLA"));
    }

    /** One row that hits and one that cannot be read. */
    private static byte[] list(String idNo, String name) {
        var row = "%s,%s,2026-01-05\n".formatted(idNo, name);
        return ("身份证号,姓名,死亡日期\n" + row + row.replace(idNo, idNo.substring(0, 17) + "#"))
                .getBytes(StandardCharsets.UTF_8);
    }

    protected void isLookedFor() {
        var who = applicant("lead");
        var about = new Applicant(ApplicantType.PERSON, who.get("name"), who.get("idNo"), who.get("phone"));
        var answers = Map.of(
                "source", "FORMER", "reason", secrets.text("lead.reason"), "policy", secrets.text("lead.policy"));
        openings.open(new Opening("lead", "FORMER", VILLAGE, null, about, Json.of(answers), "system"));
        timeline.settle();
        opened("lead");
    }

    protected void asksForReconsideration() {
        var who = applicant("reconsideration");
        var answers = Map.of(
                "procedure",
                "ORDINARY",
                "registration",
                VILLAGE,
                "decidedCase",
                declined(who.get("idNo")),
                "receivedOn",
                today().toString(),
                "grounds",
                secrets.text("reconsideration.grounds"));
        handedIn(INTAKE, Map.of("kind", "reconsideration", "area", VILLAGE, "applicant", who, "answers", answers));
    }

    protected void mourns() {
        isAbout("funeral");
        var caller =
                Map.of("name", secrets.name("funeral.caller.name"), "phone", secrets.phone("funeral.caller.phone"));
        var caseNo = handedIn(
                "funeral-steward." + VILLAGE, Map.of("kind", "funeral", "applicant", caller, "answers", Map.of()));
        var said = Map.of(
                "deceasedName", secrets.name("funeral.deceased.name"),
                "deceasedId", secrets.idNo("funeral.deceased.number"),
                "diedOn", today().toString(),
                "pickUp", secrets.text("funeral.address"),
                "registered", "SHANGHAI",
                "relation", "CHILD",
                "certificate", "PENDING");
        does("funeral-dispatcher", caseNo, "Task_Intake", "COLLECT", said);
        does("funeral-dispatcher", caseNo, "Task_Dispatch", "SENT");
    }
}

package org.banjie.organisations.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.banjie.access.Actor;
import org.banjie.access.applicants.ApplicantAccounts;
import org.banjie.access.applicants.ApplicantIdentity;
import org.banjie.access.applicants.ApplicantKind;
import org.banjie.background.running.ByHand;
import org.banjie.cases.CaseAnswers;
import org.banjie.casework.papers.HandedInMaterials;
import org.banjie.numbers.Uscc;
import org.banjie.testing.Json;
import org.banjie.testing.story.Citizens;
import org.banjie.testing.story.Story;
import org.banjie.vault.Vault;
import org.banjie.worklist.Completion;
import org.banjie.worklist.Desk;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;

/** Years of inspections: organisations on the register, rounds, and organisations that report by themselves. */
public abstract class InspectionStory extends Story {

    public static final String REGISTRAR = "registrar";
    public static final int YEAR = 2025;

    private static final byte[] PAPER = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=");

    private static int last = 0;

    @Autowired
    protected ByHand byHand;

    @Autowired
    protected ApplicantAccounts accounts;

    @Autowired
    protected Desk desk;

    @Autowired
    protected HandedInMaterials materials;

    @Autowired
    protected CaseAnswers given;

    @Autowired
    protected Vault vault;

    /** A year has one round, and each story its own: what was is cleared away. */
    @AfterEach
    protected void theYearIsForgotten() {
        db.sql("select case_no from cases where kind = 'inspection' and closed_at is null")
                .query(String.class)
                .list()
                .forEach(open -> as(REGISTRAR).post("/cases/" + open + "/exits/stop", Map.of("reason", "故事结束")));
        timeline.settle();
        for (var trigger : new String[] {"inspection_batch", "inspection_batch_report"}) {
            db.sql("alter table " + trigger + " disable trigger user").update();
        }
        for (var table : new String[] {
            "inspection_batch_act",
            "inspection_batch_report",
            "inspection_batch",
            "inspection_report",
            "inspection_round"
        }) db.sql("delete from " + table).update();
        for (var trigger : new String[] {"inspection_batch", "inspection_batch_report"}) {
            db.sql("alter table " + trigger + " enable trigger user").update();
        }
        db.sql("update organisation set ended_on = '2026-01-01' where ended_on is null")
                .update();
    }

    /** On the register with a phone on file. */
    protected String association() {
        return registered("ASSOCIATION", "2010-05-01", true);
    }

    public static synchronized int next() {
        return ++last;
    }

    protected String registered(String type, String founded, boolean competentUnit) {
        var uscc = enrolled(type, founded, competentUnit);
        onFile(List.of(uscc));
        return uscc;
    }

    /** Each may sign in with its phone from now on. */
    protected void onFile(List<String> all) {
        var put = as(REGISTRAR)
                .put(
                        "/inspection/contacts",
                        all.stream()
                                .map(uscc -> Map.of("uscc", uscc, "phone", phone(uscc)))
                                .toList());
        assertThat(put.ok()).as(put.toString()).isTrue();
    }

    protected String enrolled(String type, String founded, boolean competentUnit) {
        var no = next();
        var uscc = Uscc.of(type.equals("SERVICE") ? "52310117" : "51310117", "MJ%06d".formatted(700000 + no))
                .code();
        db.sql(
                        """
                insert into organisation (uscc, type, name, sector, purpose, scope, area, address, fund, competent_unit,
                                          party_members, established_on, case_no)
                values (?, ?, ?, 'CULTURE', '推动群众摄影', '展览', ?, '中山街道人民路1号', 30000, ?, 1, ?::date, ?)
                """)
                .params(
                        uscc,
                        type,
                        "上海市松江区年检" + no + "号协会",
                        VILLAGE,
                        competentUnit ? "上海市松江区文化和旅游局" : null,
                        founded,
                        "SZ-TEST-" + no)
                .update();
        legalRep(uscc);
        return uscc;
    }

    private void legalRep(String uscc) {
        var idNo = Citizens.born("19700101");
        long id = db.sql(
                        """
                insert into organisation_officer (uscc, post, legal_rep, name, person_index, id_sealed, from_day)
                values (?, 'CHAIR', true, '周文', ?, '', '2010-05-01') returning id
                """)
                .params(uscc, vault.blindIndex("person", idNo))
                .query(Long.class)
                .single();
        db.sql("update organisation_officer set id_sealed = ? where id = ?")
                .params(vault.seal(idNo, "organisation_officer.id:" + id), id)
                .update();
    }

    public static String phone(String uscc) {
        return "137"
                + String.valueOf(10_000_000 + Integer.parseInt(uscc.substring(10, 16)))
                        .substring(0, 8);
    }

    protected void opensTheRound(int year) {
        var reply = as(REGISTRAR).post("/inspection/rounds", Map.of("year", year));
        assertThat(reply.status()).as(reply.toString()).isEqualTo(201);
        byHand.settle();
        timeline.settle();
    }

    protected String caseOf(String uscc) {
        return caseOf(uscc, YEAR);
    }

    protected String caseOf(String uscc, int year) {
        return db.sql("select case_no from inspection_report where uscc = ? and year = ?")
                .params(uscc, year)
                .query(String.class)
                .single();
    }

    protected String stateOf(String uscc) {
        return db.sql("select coalesce(conclusion, state) from inspection_report where uscc = ? and year = ?")
                .params(uscc, YEAR)
                .query(String.class)
                .single();
    }

    protected Actor organisation(String uscc) {
        return accounts.signIn(new ApplicantIdentity(ApplicantKind.ORGANISATION, uscc, phone(uscc)))
                .orElseThrow()
                .actor();
    }

    /** The organisation hands in what it was offered, with a year's work and money, and these answers on top. */
    protected void reports(String uscc, Map<String, ?> answers) {
        reportsWithoutWaiting(uscc, answers);
        timeline.settle();
    }

    protected void reportsWithoutWaiting(String uscc, Map<String, ?> answers) {
        var actor = organisation(uscc);
        var caseNo = caseOf(uscc);
        materials.put(actor, caseNo, "accounts", "报表.png", new ByteArrayResource(PAPER));
        desk.complete(
                actor,
                taskOf(caseNo, InspectionModel.REPORT),
                new Completion("REPORTED", null, filled(caseNo, answers)));
    }

    /** What it was offered, with a year's work and money, and these answers on top. */
    protected ObjectNode filled(String caseNo, Map<String, ?> answers) {
        var filled = prefilled(caseNo);
        filled.put("activities", 6)
                .put("work", "影展六次")
                .put("staff", 2)
                .put("branches", 0)
                .put("punished", "NO")
                .put("partyOrganisation", "JOINT")
                .put("totalAssets", "60000")
                .put("netAssets", "50000")
                .put("income", "20000")
                .put("expenditure", "18000")
                .put("promise", true);
        answers.forEach((field, value) -> filled.set(field, Json.of(value)));
        return filled;
    }

    protected void reports(String uscc) {
        reports(uscc, Map.of());
    }

    /** A report handed in and agreed to, before the registry. */
    protected String isAtTheRegistry(String uscc) {
        reports(uscc);
        does("competent-unit", caseOf(uscc), InspectionModel.PRE_REVIEW, "AGREE");
        return caseOf(uscc);
    }

    protected JsonNode round(int year) {
        return as(REGISTRAR).get("/inspection/rounds/" + year).json();
    }

    public static Map<String, ?> fault(String code, String severity) {
        return Map.of("faults", List.of(Map.of("fault", code, "severity", severity, "finding", "应当在三个月内改正")));
    }

    protected ObjectNode prefilled(String caseNo) {
        return (ObjectNode) given.latest(caseNo, "report").orElseThrow();
    }
}

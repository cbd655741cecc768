package org.banjie.funeral.arrangement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banjie.testing.story.ApiClient;
import org.banjie.testing.story.Citizens;
import org.banjie.testing.story.Story;
import org.junit.jupiter.api.BeforeEach;

/** Families that have lost somebody, and the people of the funeral home. */
public abstract class FuneralStory extends Story {

    public static final String STEWARD = "funeral-steward." + VILLAGE;
    public static final String DISPATCHER = "funeral-dispatcher";
    public static final String WORKER = "funeral-worker-1";
    public static final String SECOND = "funeral-worker-2";
    public static final String DIRECTOR = "funeral-director";

    public static final Map<String, ?> SIGNED = Map.of("agreed", true, "signature", "王建国");

    private static int tags;

    /** What the house makes up for its stories; the real list is the home's to publish. */
    @BeforeEach
    protected void the_home_has_published_its_prices() {
        db.sql(
                        """
                insert into funeral_price (item, valid_from, amount, basis, by, at)
                select code, date '2020-01-01', 100 * position / 10, '虚构的价目', 'test', now() from funeral_item
                on conflict do nothing
                """)
                .update();
    }

    /** Cabinets, niches and a voyage, for whoever gets as far; only what is not there yet. */
    @BeforeEach
    protected void the_home_has_room() {
        db.sql(
                        """
                insert into funeral_resource (type, code, name, name_en, capacity, slot_minutes, cleaning_minutes, opens,
                                              closes, active_from)
                select t.type, t.letter || lpad(n::text, 2, '0'), n || '号', 'No. ' || n, 1, 60, 30, '00:00', '23:59',
                       date '2020-01-01'
                from (values ('CABINET', 'K'), ('NICHE', 'N')) t (type, letter), generate_series(1, 60) n
                on conflict do nothing
                """)
                .update();
        db.sql(
                        """
                insert into funeral_voyage (code, sails_at, quay, quay_en, seats, notice_by) values
                    ('SEA-A', '2027-04-17T08:30+08', '芦潮港', 'Luchao', 900, '2027-03-17') on conflict do nothing
                """)
                .update();
    }

    /** Everything up to where the ashes are to go. */
    protected String isCremated(Map<String, Object> call) {
        var caseNo = isReported();
        isCollected(caseNo, call);
        does(DISPATCHER, caseNo, "Task_Certificate", "RECORDED", shownCertificate());
        isAgreed(caseNo);
        isCremated(caseNo);
        return caseNo;
    }

    /** Somebody telephones the steward: a name, a number, nothing else. */
    protected String isReported() {
        return reported(STEWARD, Map.of("name", "王建国", "phone", "13800000000"), Map.of());
    }

    protected String reported(String uid, Map<String, ?> applicant, Map<String, ?> answers) {
        var reply = as(uid).post("/cases", Map.of("kind", "funeral", "applicant", applicant, "answers", answers));
        assertThat(reply.status()).as(reply.json().toString()).isEqualTo(201);
        timeline.settle();
        return reply.json().path("caseNo").asText();
    }

    public static Map<String, Object> firstCall() {
        var said = new HashMap<String, Object>();
        said.put("deceasedName", "王老太");
        said.put("deceasedId", Citizens.born("19400101"));
        said.put("diedOn", "2026-02-09");
        said.put("pickUp", "中山街道人民路1号");
        said.put("registered", "SHANGHAI");
        said.put("relation", "CHILD");
        said.put("certificate", "PENDING");
        return said;
    }

    public static Map<String, Object> shownCertificate() {
        return Map.of(
                "certificate", "VERIFIED",
                "certForm", "FOUR_PART",
                "certNumber", "SH-2026-0001",
                "certIssuedOn", "2026-02-09");
    }

    /** Certificate and proof are at hand when the home calls, so that a family can book at once. */
    public static Map<String, Object> wellPrepared() {
        var said = new HashMap<>(firstCall());
        said.putAll(shownCertificate());
        said.putAll(Map.of("arrangerShown", true, "proof", "RELATION", "proofNo", "户口簿"));
        return said;
    }

    protected void isCollected(String caseNo, Map<String, ?> call) {
        does(DISPATCHER, caseNo, "Task_Intake", "COLLECT", call);
        does(DISPATCHER, caseNo, "Task_Dispatch", "SENT");
        does(WORKER, caseNo, "Task_CheckIn", "CHECKED_IN", Map.of("tag", nextTag()));
    }

    public static synchronized String nextTag() {
        return "T" + ++tags;
    }

    protected void isAgreed(String caseNo) {
        does(DISPATCHER, caseNo, "Task_Quote", "QUOTED", services());
        does(DISPATCHER, caseNo, "Task_Confirm", "CONFIRM", SIGNED);
    }

    public static Map<String, Object> services() {
        return Map.of(
                "items",
                List.of(
                        Map.of("item", "transport", "quantity", 1),
                        Map.of("item", "keeping", "quantity", 3),
                        Map.of("item", "cremation", "quantity", 1),
                        Map.of("item", "hall", "quantity", 1)),
                "relation",
                "CHILD",
                "arrangerShown",
                true,
                "proof",
                "RELATION",
                "proofNo",
                "户口簿");
    }

    protected void isCremated(String caseNo) {
        does(WORKER, caseNo, "Task_Ceremony", "DONE", Map.of("held", "NONE"));
        does(WORKER, caseNo, "Task_IdentityCheck", "CHECKED", seen(caseNo));
        does(SECOND, caseNo, "Task_IdentityCosign", "SIGNED", seen(caseNo));
        does(WORKER, caseNo, "Task_Cremate", "CREMATED");
    }

    protected Map<String, Object> seen(String caseNo) {
        return Map.of("tagSeen", tagOf(caseNo), "nameSeen", "王老太", "faceSeen", true);
    }

    protected String tagOf(String caseNo) {
        return db.sql("select tag from funeral_body where case_no = ?")
                .param(caseNo)
                .query(String.class)
                .single();
    }

    protected List<String> verbs(String caseNo) {
        return db.sql("select verb from journal_entry where chain = ? order by seq")
                .param(caseNo)
                .query(String.class)
                .list();
    }

    public static List<String> codes(ApiClient.Reply reply) {
        return reply.json().path("errors").findValuesAsText("code");
    }

    protected String statusOf(String caseNo) {
        return as(DISPATCHER).get("/cases/" + caseNo).json().path("status").asText();
    }
}

package org.banjie.relatives;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.banjie.access.Actor;
import org.banjie.access.Grant;
import org.banjie.access.StaffDirectory;
import org.banjie.testing.Scan;
import org.banjie.testing.story.Citizens;
import org.banjie.testing.story.Household;
import org.banjie.testing.story.StandsStill;
import org.banjie.testing.story.Story;
import org.banjie.testing.story.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * For whoever must keep away, a case does not exist: with random relatives, random people and random acts before and
 * after, nothing they can ask tells a case that is kept from them from one that never was. Once for each desk, with a
 * family nobody else tells of, since a relation keeps somebody from all that the family has on file;
 * {@code -Dunseen.seeds=200} for the long run.
 */
@StandsStill("the head of the bureau may be the relative, and nobody is above")
class UnseenTest extends Story {

    private static final List<String> KIN =
            List.of("SPOUSE", "PARENT", "CHILD", "SIBLING", "GRANDPARENT", "GRANDCHILD");
    private static final List<String> STAFF = List.of(
            "village-clerk." + VILLAGE,
            "street-intake." + STREET,
            "street-investigator-1." + STREET,
            "street-reviewer." + STREET,
            "street-leader." + STREET,
            "district-check",
            "district-assistance",
            "district-approver",
            "auditor");
    private static final Map<String, String> NEXT = new LinkedHashMap<>(Map.of(
            "Task_CheckCompleteness", "ACCEPT",
            "Task_HomeVisit", "RECORDED",
            "Task_HomeVisitCosign", "SIGNED",
            "Task_EconomicCheck", "MATCH",
            "Task_PreliminaryOpinion", "FAVOUR",
            "Task_Publicise", "POSTED",
            "Task_Register", "REGISTERED",
            "Task_ConfirmFiling", "CONFIRM",
            "Task_DistrictVisit", "VISITED"));

    private final Map<String, Visitor> sessions = new HashMap<>();

    @Autowired
    StaffDirectory staff;

    @BeforeEach
    @AfterEach
    void nobodyIsRelated() {
        StaffRegister.isEmptied(db);
    }

    static List<Integer> seeds() {
        return IntStream.range(0, Integer.getInteger("unseen.seeds", STAFF.size()))
                .boxed()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothing_tells_a_case_that_is_kept_from_somebody_from_one_that_never_was(int seed) {
        var dice = new Random(seed);
        var uid = STAFF.get(seed % STAFF.size());
        var household = Household.of(1 + dice.nextInt(3), "900").with(Citizens::born);
        var idNo = household.member(0).path("idNo").asText();
        var register = registerFor(uid);
        var person = isRegistered(register, uid);
        var before = everything(uid, idNo);
        var caseNo = files(dice.nextBoolean() ? "street-intake.310117001" : "street-intake." + STREET, household);
        as("street-intake." + STREET).upload("/cases/" + caseNo + "/materials/id-card", "证.png", Scan.png());
        isWorkedOn(dice, uid, caseNo, dice.nextInt(3));
        isRelated(dice, register, person, household);
        isFiled(caseNo);
        var filing = filingOf(caseNo);
        isWorkedOn(dice, uid, filing, dice.nextInt(3));
        everything(uid, idNo)
                .forEach((what, answer) ->
                        assertThat(answer).as(what + " of " + uid).isEqualTo(before.get(what)));
        for (var kept : List.of(caseNo, filing)) {
            var never = kept.substring(0, kept.length() - 6) + "999999";
            var files = papersOf(kept);
            assertThat(askedFor(uid, kept, files)).as(kept + " for " + uid).isEqualTo(askedFor(uid, never, files));
            for (var task : tasks(kept)) {
                assertThat(step(uid, task))
                        .as("step of " + kept)
                        .isEqualTo(step(uid, UUID.randomUUID().toString()));
            }
        }
    }

    private StaffRegister registerFor(String uid) {
        return new StaffRegister(
                as(uid.equals("district-assistance") ? "district-assistance-2" : "district-assistance"));
    }

    /** On the register before: to declare once a year waits for everybody who is on it, whoever their relatives are. */
    private static String isRegistered(StaffRegister register, String uid) {
        var office = uid.contains(".") ? uid.substring(uid.indexOf('.') + 1) : "310117";
        return register.has(uid, "名册" + STAFF.indexOf(uid), office, "OFFICIAL");
    }

    private static void isRelated(Random dice, StaffRegister register, String person, Household household) {
        var member = household.member(
                dice.nextInt(household.answers().path("members").size()));
        register.relation(
                person,
                KIN.get(dice.nextInt(KIN.size())),
                member.path("name").asText(),
                member.path("idNo").asText());
    }

    /** Accepted if it was not, else found again before it is confirmed. */
    private void isFiled(String caseNo) {
        for (var i = 0; filings(caseNo).isEmpty() && i < 12; i++) {
            for (var step : stepsOpenFor(caseNo)) anybodyDoes("", caseNo, step);
        }
    }

    private void isWorkedOn(Random dice, String uid, String caseNo, int acts) {
        if (dice.nextBoolean()) as(uid).get("/cases/" + caseNo);
        for (var i = 0; i < acts && !stepsOpenFor(caseNo).isEmpty(); i++) {
            var open = stepsOpenFor(caseNo);
            var step = open.get(dice.nextInt(open.size()));
            as(uid).post("/tasks/" + taskOf(caseNo, step) + "/claim");
            if (dice.nextBoolean()) as(uid).get("/tasks/" + taskOf(caseNo, step));
            if (dice.nextBoolean()) as(uid).post("/tasks/" + taskOf(caseNo, step) + "/release");
            anybodyDoes(uid, caseNo, step);
        }
    }

    /** Whoever may: preferably the one the seed is about. */
    private void anybodyDoes(String first, String caseNo, String step) {
        if (!NEXT.containsKey(step)) return;
        var office = Grant.parse(officeOf(caseNo, step));
        var people = staff.holders(office).stream()
                .map(Actor::uid)
                .sorted(Comparator.comparing(one -> !one.equals(first)))
                .toList();
        for (var one : people) {
            if (tries(one, caseNo, step, NEXT.get(step), Map.of()).ok()) break;
        }
        timeline.settle();
    }

    /** Everything somebody can look through without naming a case, asked also by the number of one of the family. */
    private Map<String, String> everything(String uid, String idNo) {
        var all = new LinkedHashMap<String, String>();
        for (var box : List.of("todo", "mine", "waiting", "followed", "done", "closed")) {
            var path = "/worklist?box=" + box;
            all.put(path, as(uid).get(path).json().toString());
            all.put(path + "&q=王", as(uid).get(path + "&q=%E7%8E%8B").json().toString());
            all.put(path + "&q=id", as(uid).get(path + "&q=" + idNo).json().toString());
            all.put("page " + path, page(uid, path));
        }
        for (var q : List.of("%E7%8E%8B", idNo, "DB-", "BA-")) {
            all.put("find " + q, page(uid, "/worklist/find?q=" + q));
        }
        all.put("late", as(uid).get("/supervision").toString());
        all.put("home", page(uid, "/"));
        return all;
    }

    /** Everything somebody can ask of a case by its number, with the number blotted out. */
    private Map<String, String> askedFor(String uid, String caseNo, List<String> files) {
        var all = new LinkedHashMap<String, String>();
        for (var part : List.of("", "/journal", "/documents", "/materials", "/documents/" + new UUID(0, 1))) {
            all.put("GET " + part, as(uid).get("/cases/" + caseNo + part).toString());
        }
        for (var file : files) {
            all.put("GET " + file, as(uid).get("/cases/" + caseNo + file).toString());
        }
        all.put(
                "PUT",
                as(uid).upload("/cases/" + caseNo + "/materials/id-card", "证.png", Scan.png())
                        .toString());
        for (var exit : List.of("/withdraw", "/exits/visit-refused", "/exits/death", "/exits/object")) {
            all.put(
                    "POST " + exit,
                    as(uid).post("/cases/" + caseNo + exit, Map.of("reason", "测试"))
                            .toString());
        }
        all.put("list", as(uid).get("/worklist?q=" + caseNo).toString());
        for (var page : List.of("", "/journal", "/way", "/model")) {
            all.put("page " + page, page(uid, "/worklist/cases/" + caseNo + page));
        }
        all.put("find", page(uid, "/worklist/find?q=" + caseNo));
        all.put("journal page", page(uid, "/oversight/journal?chain=" + caseNo));
        all.replaceAll((what, answer) -> answer.replace(caseNo, "NO"));
        return all;
    }

    private String step(String uid, String task) {
        return (as(uid).get("/tasks/" + task) + page(uid, "/worklist/tasks/" + task)).replace(task, "TASK");
    }

    private String page(String uid, String path) {
        return sessions.computeIfAbsent(uid, who -> Visitor.signedIn(port, who))
                .answer(path)
                .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "")
                // counts all that the program writes, whatever it is about
                .replaceAll("data-position=\"[^\"]*\"", "");
    }

    private List<String> tasks(String caseNo) {
        return db.sql(
                        "select task_id from work_item where case_no = :no union select task_id from work_done where case_no = :no")
                .param("no", caseNo)
                .query(String.class)
                .list();
    }

    /** What was handed in to it and issued in it, by ids that somebody may have kept. */
    private List<String> papersOf(String caseNo) {
        return db.sql(
                        """
                select '/materials/' || id from material where subject = :no
                union all select '/documents/' || id from document where case_no = :no
                """)
                .param("no", caseNo)
                .query(String.class)
                .list();
    }

    private List<String> filings(String caseNo) {
        return db.sql("select filing_no from relatives_filing where case_no = ?")
                .param(caseNo)
                .query(String.class)
                .list();
    }

    private String filingOf(String caseNo) {
        assertThat(filings(caseNo))
                .as("filings of " + caseNo + ", open " + stepsOpenFor(caseNo))
                .hasSize(1);
        return filings(caseNo).get(0);
    }
}

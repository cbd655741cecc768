package org.banjie.testing.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banjie.assistance.application.model.AssistanceModel;
import org.banjie.cases.acts.Opinions;
import org.banjie.cases.acts.Signature;
import org.banjie.cases.acts.StepEnded;
import org.banjie.cases.search.OpenCases;
import org.banjie.casework.standstill.Sentries;
import org.banjie.flow.timers.Timeline;
import org.banjie.notices.Documents;
import org.banjie.testing.BanjieTest;
import org.banjie.testing.Json;
import org.banjie.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stories are told with: people who act over the API, and the clock in hand. */
@BanjieTest
public abstract class Story {

    public static final String VILLAGE = "310117004001";
    public static final String STREET = "310117004";

    @Autowired
    protected TestClock clock;

    @Autowired
    protected Timeline timeline;

    @Autowired
    protected JdbcClient db;

    @Autowired
    protected Documents documents;

    @LocalServerPort
    protected int port;

    @Autowired
    private Sentries sentries;

    @Autowired
    private OpenCases open;

    @Autowired
    private Opinions opinions;

    private Set<String> openBefore = Set.of();

    @BeforeEach
    protected void morning() {
        clock.reset();
        openBefore = Set.copyOf(open.after("", Integer.MAX_VALUE));
    }

    /** The watchman finds none of the cases that the story opened. */
    @AfterEach
    void nothingStandsStill(TestInfo story) {
        if (tellsOfStanding(story)) return;
        var opened = open.after("", Integer.MAX_VALUE).stream()
                .filter(caseNo -> !openBefore.contains(caseNo))
                .toList();
        assertThat(sentries.look(opened)).as("cases that stand still").isEmpty();
    }

    private boolean tellsOfStanding(TestInfo story) {
        return story.getTestMethod()
                        .filter(method -> method.isAnnotationPresent(StandsStill.class))
                        .isPresent()
                || getClass().isAnnotationPresent(StandsStill.class);
    }

    protected ApiClient as(String uid) {
        return new ApiClient(port, uid);
    }

    protected Papers papers() {
        return new Papers(documents);
    }

    /** Moves on to that local time; timers due on the way fire in their order. */
    protected void goesTo(String localDateTime) {
        timeline.moveTo(
                LocalDateTime.parse(localDateTime).atZone(clock.getZone()).toInstant());
    }

    protected LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The family hands in at its own street's desk. */
    protected String files(Household household) {
        return files("street-intake." + STREET, household);
    }

    protected String files(String uid, Household household) {
        var reply = as(uid).post("/cases", household.application(household.area()));
        assertThat(reply.status()).as(reply.json().toString()).isEqualTo(201);
        return reply.json().path("caseNo").asText();
    }

    /** Someone takes the step and ends it so, with what its form requires and these answers on top. */
    protected void does(String uid, String caseNo, String step, String outcome, Map<String, ?> answers) {
        var reply = tries(uid, caseNo, step, outcome, answers);
        assertThat(reply.ok()).as(step + " by " + uid + ": " + reply).isTrue();
        timeline.settle();
    }

    protected void does(String uid, String caseNo, String step, String outcome) {
        does(uid, caseNo, step, outcome, Map.of());
    }

    /** Somebody without a name has called today: the desk enters an OBJECTION to the notice or a COMPLAINT. */
    protected void enters(String uid, String caseNo, String sort, String facts) {
        var said = Map.of(
                "sort", sort, "anonymous", true, "way", "PHONE", "receivedOn", today().toString(), "facts", facts);
        var reply = as(uid).post("/cases/" + caseNo + "/objections", said);
        assertThat(reply.status()).as(reply.json().toString()).isEqualTo(204);
        timeline.settle();
    }

    /** As {@link #does}, for those who may be refused: the first refusal is the answer. */
    protected ApiClient.Reply tries(String uid, String caseNo, String step, String outcome, Map<String, ?> answers) {
        var client = as(uid);
        var task = taskOf(caseNo, step);
        var claimed = client.post("/tasks/" + task + "/claim");
        if (!claimed.ok()) return claimed;
        var form = client.get("/tasks/" + task).json().path("form");
        var filled = filler().fill(form.path("schema"), form.path("data"));
        if (step.equals(AssistanceModel.CHECK_COMPLETENESS)) new PapersThere(today()).put(outcome, form, filled);
        answers.forEach((field, value) -> filled.set(field, Json.of(value)));
        var body = new HashMap<String, Object>(Map.of("outcome", outcome, "reason", reason(), "answers", filled));
        return client.post("/tasks/" + task + "/complete", body);
    }

    /** What people write where a story says nothing else. */
    protected FormFiller filler() {
        return new FormFiller(today(), VILLAGE);
    }

    /** Why somebody ends a step as they do. */
    protected String reason() {
        return "已核实";
    }

    protected String taskOf(String caseNo, String step) {
        return db.sql("select task_id from work_item where case_no = ? and step = ?")
                .params(caseNo, step)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new AssertionError(step + " is not open; open are " + stepsOpenFor(caseNo)));
    }

    protected List<String> stepsOpenFor(String caseNo) {
        return db.sql("select step from work_item where case_no = ? order by step")
                .param(caseNo)
                .query(String.class)
                .list();
    }

    /** The case as the street's intake desk sees it. */
    protected JsonNode theCase(String caseNo) {
        return as("street-intake." + STREET).get("/cases/" + caseNo).json();
    }

    protected String officeOf(String caseNo, String step) {
        return db.sql("select grp from work_item where case_no = ? and step = ?")
                .params(caseNo, step)
                .query(String.class)
                .single();
    }

    /** Up to the preliminary opinion: accepted, visited by two, checked. */
    protected void isInvestigated(String caseNo) {
        does("street-intake." + STREET, caseNo, AssistanceModel.CHECK_COMPLETENESS, "ACCEPT");
        does("street-investigator-1." + STREET, caseNo, AssistanceModel.HOME_VISIT, "RECORDED");
        does("street-investigator-2." + STREET, caseNo, AssistanceModel.HOME_VISIT_COSIGN, "SIGNED");
        does("district-check", caseNo, AssistanceModel.ECONOMIC_CHECK, "MATCH");
    }

    /** Up to the first day of public notice. */
    protected void isPublicised(String caseNo) {
        isInvestigated(caseNo);
        does("street-reviewer." + STREET, caseNo, AssistanceModel.PRELIMINARY_OPINION, "FAVOUR");
        does("village-clerk." + VILLAGE, caseNo, "Task_Publicise", "POSTED");
    }

    /** A case of that person that another street's desk declined today: what an appeal can be against. */
    protected String declined(String idNo) {
        var elsewhere = "street-intake.310117001";
        var family = Household.of(1, "900");
        family.member(0).put("idNo", idNo);
        var caseNo = files(elsewhere, family);
        does(elsewhere, caseNo, AssistanceModel.CHECK_COMPLETENESS, "DECLINE");
        return caseNo;
    }

    /** As {@link #declined(String)}, and this official of the street had worked on it too. */
    protected String declined(String idNo, String official) {
        var caseNo = declined(idNo);
        opinions.add(new StepEnded(
                new Signature(caseNo, official, STREET, "收入高于标准", clock.instant()), "Task_DecideRefusal", "REFUSE"));
        return caseNo;
    }
}

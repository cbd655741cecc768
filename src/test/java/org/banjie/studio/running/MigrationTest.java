package org.banjie.studio.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.banjie.background.running.ByHand;
import org.banjie.flow.Edition;
import org.banjie.kinds.own.AppointmentChanged;
import org.banjie.organisations.register.Founders;
import org.banjie.organisations.register.OrganisationStory;
import org.banjie.testing.story.Household;
import org.banjie.testing.story.StandsStill;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** Running cases go on under a changed model, with everything that waits in them. */
class MigrationTest extends OrganisationStory {

    private static final String ASSISTANCE = "assistance";
    private static final String ORGANISATIONS = "organisations";
    private static final String AUDIT = "audit";

    @Autowired
    BeanFactory program;

    @Autowired
    ByHand byHand;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @AfterEach
    void as_it_was_shipped() {
        for (var model : List.of(ASSISTANCE, ORGANISATIONS, AUDIT)) {
            db.sql("update studio_migration set state = 'STOPPED' where model = ? and state <> 'DONE'")
                    .param(model)
                    .update();
            Edition.restore(model, program);
        }
    }

    @Test
    void two_branches_a_claim_a_countersign_and_the_statutory_limit_go_along() {
        var no = files(Household.of(3, "900"));
        does("street-intake." + STREET, no, "Task_CheckCompleteness", "ACCEPT");
        does("street-investigator-1." + STREET, no, "Task_HomeVisit", "RECORDED");
        as("street-investigator-2." + STREET).post("/tasks/" + taskOf(no, "Task_HomeVisitCosign") + "/claim");
        var items = items(no);
        var timers = timers(no);
        var limits = limits(no);
        var from = live(ASSISTANCE);
        // the visit has another id now, and its countersign still wants a second pair of eyes
        Edition.of(ASSISTANCE)
                .replaceAll("assistance.bpmn", "\\bTask_HomeVisit\\b", "Task_Visit")
                .replace("assistance.bpmn", "入户调查（第二调查人会签）", "入户调查会签")
                .deploy(program);
        moves(ASSISTANCE, from, Map.of("Task_HomeVisit", "Task_Visit"));

        assertThat(versionOf(no)).isEqualTo(live(ASSISTANCE));
        assertThat(items(no)).isEqualTo(items);
        assertThat(timers(no)).isEqualTo(timers);
        assertThat(limits(no)).isEqualTo(limits);
        var cosign = as("street-investigator-2." + STREET).get("/tasks/" + taskOf(no, "Task_HomeVisitCosign"));
        assertThat(cosign.json().toString()).contains("入户调查会签");
        var first =
                as("street-investigator-1." + STREET).post("/tasks/" + taskOf(no, "Task_HomeVisitCosign") + "/claim");
        assertThat(first.json().path("type").asText()).contains("four-eyes");
        does("street-investigator-2." + STREET, no, "Task_HomeVisitCosign", "SIGNED");
        does("district-check", no, "Task_EconomicCheck", "MATCH");
        assertThat(stepsOpenFor(no)).containsExactly("Task_PreliminaryOpinion");
    }

    @Test
    void an_open_step_is_found_under_its_new_name_with_its_new_form() {
        var no = files(Household.of(3, "900"));
        isInvestigated(no);
        does("street-reviewer." + STREET, no, "Task_PreliminaryOpinion", "FAVOUR");
        var from = live(ASSISTANCE);
        Edition.of(ASSISTANCE)
                .replaceAll("assistance.bpmn", "\\bTask_Publicise\\b", "Task_Post")
                .replace("assistance.bpmn", "formRef=\"publicise\"", "formRef=\"post\"")
                .copy("publicise.form", "post.form")
                .replace("post.form", "\"id\": \"publicise\"", "\"id\": \"post\"")
                .deploy(program);
        assertThat(dry(ASSISTANCE, from, Map.of()).path("refused").asInt()).isEqualTo(1);
        moves(ASSISTANCE, from, Map.of("Task_Publicise", "Task_Post"));

        assertThat(stepsOpenFor(no)).containsExactly("Task_Post");
        var task = as("village-clerk." + VILLAGE).get("/tasks/" + taskOf(no, "Task_Post"));
        assertThat(task.json().path("form").path("schema").path("id").asText()).isEqualTo("post");
    }

    @Test
    void a_timer_that_has_fired_does_not_fire_again() {
        var no = files(Household.of(3, "900"));
        does("street-intake." + STREET, no, "Task_CheckCompleteness", "ACCEPT");
        goesTo("2026-04-20T09:00");
        assertThat(overdue(no)).isEqualTo(1);
        var from = live(ASSISTANCE);
        Edition.of(ASSISTANCE)
                .replace("assistance.bpmn", "versionTag=\"1.0\"", "versionTag=\"1.1\"")
                .deploy(program);
        moves(ASSISTANCE, from, Map.of());
        timeline.settle();
        goesTo("2026-04-22T09:00");
        assertThat(versionOf(no)).isEqualTo(live(ASSISTANCE));
        assertThat(overdue(no)).isEqualTo(1);
    }

    @Test
    void a_joint_review_goes_on_with_what_was_answered_and_reminded() {
        clock.goesTo("2026-03-02T09:00");
        var no = found(Founders.ofAssociation());
        isAccepted(no);
        does("party-building", no, "Task_PartyBuilding", "AGREE", SEEN);
        goesTo("2026-03-17T00:10");
        var items = items(no);
        var timers = timers(no);
        assertThat(items.toString()).contains("Task_Remind");
        var from = live(ORGANISATIONS);
        Edition.of(ORGANISATIONS)
                .replace("organisations.bpmn", "name=\"登记管理机关：催促答复\"", "name=\"登记管理机关：催办\"")
                .deploy(program);
        moves(ORGANISATIONS, from, Map.of());

        assertThat(versionOf(no)).isEqualTo(live(ORGANISATIONS));
        assertThat(items(no)).isEqualTo(items);
        assertThat(timers(no)).isEqualTo(timers);
        timeline.settle();
        assertThat(items(no)).isEqualTo(items);
        does("competent-unit", no, "Task_CompetentUnit", "AGREE");
        does("industry-regulator", no, "Task_IndustryRegulator", "AGREE");
        assertThat(stepsOpenFor(no)).contains("Task_SiteCheck");
    }

    @Test
    @StandsStill("one of those who were drawn is replaced by somebody of another office")
    void an_inspection_still_belongs_to_those_who_were_drawn_for_it() {
        var no = isDrawn(isRegistered(Founders.ofAssociation()), "2026-03-02T09:00");
        var two = drawnFor(no);
        isAppointedInsteadOf(two.get(0), "district-approver", no);
        assertThat(todo(two.get(1), no)).isEqualTo(1);
        assertThat(todo(two.get(0), no)).isZero();
        var items = items(no);
        var from = live(AUDIT);
        Edition.of(AUDIT)
                .replace("audit.bpmn", "name=\"检查人员：现场检查\"", "name=\"现场检查\"")
                .deploy(program);
        moves(AUDIT, from, Map.of());

        assertThat(versionOf(no)).isEqualTo(live(AUDIT));
        assertThat(items(no)).isEqualTo(items);
        assertThat(todo(two.get(0), no)).isZero();
        does(two.get(1), no, "Task_Record", "RECORDED");
        assertThat(todo(two.get(0), no)).isZero();
    }

    private List<String> drawnFor(String caseNo) {
        return db.sql("select uid from audit_inspector where case_no = ? and replaced_on is null order by uid")
                .param(caseNo)
                .query(String.class)
                .list();
    }

    @Test
    void a_dry_run_changes_nothing_and_says_why_per_step_and_office() {
        Edition.restore(ASSISTANCE, program); // a version on which no other story's case runs
        var no = files(Household.of(3, "900"));
        var from = live(ASSISTANCE);
        Edition.of(ASSISTANCE)
                .replaceAll("assistance.bpmn", "\\bTask_CheckCompleteness\\b", "Task_Check")
                .deploy(program);
        var before = items(no);
        var report = dry(ASSISTANCE, from, Map.of());
        assertThat(report.path("state").asText()).isEqualTo("DONE");
        var step = report.path("steps").path(0);
        assertThat(step.path("name").asText()).isEqualTo("街镇受理：审查材料");
        assertThat(step.path("office").asText()).isEqualTo("street-intake@" + STREET);
        assertThat(step.path("refused").asInt()).isPositive();
        assertThat(report.path("reasons").path(0).path("code").asText()).isEqualTo("no-counterpart");
        var rows = as("admin-1")
                .get("/models/assistance/migrations/" + report.path("id").asLong() + "/cases");
        assertThat(rows.json().toString()).contains(no).contains("新版本里没有对应的环节");
        var again = dry(ASSISTANCE, from, Map.of("Task_CheckCompleteness", "Task_Check"));
        assertThat(again.path("moved").asInt())
                .isEqualTo(again.path("total").asInt())
                .isPositive();
        assertThat(items(no)).isEqualTo(before);
        assertThat(versionOf(no)).isEqualTo(from);
    }

    @Test
    void it_takes_two_administrators_and_can_be_held_and_taken_back() {
        var no = files(Household.of(3, "900"));
        var from = live(ASSISTANCE);
        Edition.of(ASSISTANCE)
                .replace("assistance.bpmn", "versionTag=\"1.0\"", "versionTag=\"1.2\"")
                .deploy(program);
        var to = live(ASSISTANCE);
        var wanted = Map.of("from", from, "to", to, "dryRun", false);
        assertThat(as("street-intake." + STREET)
                        .post("/models/assistance/migrate", wanted)
                        .status())
                .isEqualTo(403);
        var id = as("admin-1")
                .post("/models/assistance/migrate", wanted)
                .json()
                .path("id")
                .asLong();
        var path = "/models/assistance/migrations/" + id;
        assertThat(as("admin-1").post("/models/assistance/migrate", wanted).status())
                .isEqualTo(409);
        assertThat(as("admin-1").post(path + "/confirm").json().path("type").asText())
                .contains("four-eyes");
        byHand.settle();
        assertThat(versionOf(no)).isEqualTo(from);
        assertThat(as("admin-2").post(path + "/confirm").ok()).isTrue();
        assertThat(as("admin-1").post(path + "/pause").ok()).isTrue();
        byHand.settle();
        assertThat(versionOf(no)).isEqualTo(from);
        as("admin-1").post(path + "/resume");
        byHand.settle();
        assertThat(versionOf(no)).isEqualTo(to);
        assertThat(as("admin-1").get(path).json().path("state").asText()).isEqualTo("DONE");
        assertThat(verbs(no)).contains("moved-to-version");
        var back = as("admin-2").post(path + "/undo").json().path("id").asLong();
        as("admin-1").post("/models/assistance/migrations/" + back + "/confirm");
        byHand.settle();
        assertThat(versionOf(no)).isEqualTo(from);
        does("street-intake." + STREET, no, "Task_CheckCompleteness", "ACCEPT");
    }

    private void isAppointedInsteadOf(String drawn, String other, String caseNo) {
        db.sql("update audit_inspector set uid = ? where case_no = ? and uid = ?")
                .params(other, caseNo, drawn)
                .update();
        transaction.executeWithoutResult(status -> events.publishEvent(new AppointmentChanged(caseNo)));
    }

    /** How many steps of the case wait in that person's list. */
    private int todo(String uid, String caseNo) {
        return as(uid).get("/worklist?box=todo&q=" + caseNo)
                .json()
                .path("items")
                .size();
    }

    private JsonNode dry(String model, int from, Map<String, String> mapping) {
        var body = Map.of("from", from, "to", live(model), "dryRun", true, "mapping", mapping);
        var reply = as("admin-1").post("/models/" + model + "/migrate", body);
        assertThat(reply.ok()).as(reply.toString()).isTrue();
        return reply.json();
    }

    /** Every case of that version, by two administrators. */
    private void moves(String model, int from, Map<String, String> mapping) {
        var body = Map.of("from", from, "to", live(model), "dryRun", false, "mapping", mapping);
        var asked = as("admin-1").post("/models/" + model + "/migrate", body);
        assertThat(asked.ok()).as(asked.toString()).isTrue();
        var path = "/models/" + model + "/migrations/" + asked.json().path("id").asLong();
        assertThat(as("admin-2").post(path + "/confirm").ok()).isTrue();
        byHand.settle();
    }

    private int live(String model) {
        return db.sql("select max(version_) from act_re_procdef where key_ = ?")
                .param(model)
                .query(Integer.class)
                .single();
    }

    private int versionOf(String caseNo) {
        return db.sql(
                        """
                select d.version_ from act_ru_execution e join act_re_procdef d on d.id_ = e.proc_def_id_
                where e.business_key_ = ? and e.parent_id_ is null
                """)
                .param(caseNo)
                .query(Integer.class)
                .single();
    }

    /** Everything of its open steps but the version. */
    private List<Map<String, Object>> items(String caseNo) {
        return db.sql(
                        """
                select task_id, step, grp, since, due_on, amber_on, assignee, barred::text from work_item
                where case_no = ? order by step
                """)
                .param(caseNo)
                .query()
                .listOfRows();
    }

    private List<Map<String, Object>> timers(String caseNo) {
        return db.sql(
                        """
                select j.id_, d.act_id_, j.duedate_ from act_ru_job j
                join act_ru_jobdef d on d.id_ = j.job_def_id_
                join act_ru_execution e on e.id_ = j.process_instance_id_
                where e.business_key_ = ? and j.type_ = 'timer' order by j.id_
                """)
                .param(caseNo)
                .query()
                .listOfRows();
    }

    private List<Map<String, Object>> limits(String caseNo) {
        return db.sql("select * from statutory_limit where subject = ? order by id")
                .param(caseNo)
                .query()
                .listOfRows();
    }

    private long overdue(String caseNo) {
        return verbs(caseNo).stream().filter("overdue"::equals).count();
    }

    private List<String> verbs(String caseNo) {
        return db.sql("select verb from journal_entry where chain = ?")
                .param(caseNo)
                .query(String.class)
                .list();
    }
}

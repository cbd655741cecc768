package org.banjie.worklist.rebuild;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import org.banjie.access.Actor;
import org.banjie.access.Grant;
import org.banjie.access.StaffDirectory;
import org.banjie.access.recusals.Recusals;
import org.banjie.organisations.register.Founders;
import org.banjie.testing.story.ApiClient;
import org.banjie.testing.story.ApiClient.Reply;
import org.banjie.testing.story.Citizens;
import org.banjie.testing.story.FormFiller;
import org.banjie.testing.story.Household;
import org.banjie.testing.story.PapersThere;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People who do at random what people do with cases and steps, all of it over the API. */
final class Town {

    private static final List<String> VILLAGES = List.of("310117004001", "310117004002", "310117001001");
    private static final Reply DONE = new Reply(200, MissingNode.getInstance());
    private static final String REASON = "随机走动";

    final List<String> cases = new ArrayList<>();
    private final int port;
    private final Random dice;
    private final JdbcClient db;
    private final StaffDirectory staff;
    private final Recusals recusals;
    private final Clock clock;
    private final Runnable nextDay;

    Town(int port, Random dice, JdbcClient db, StaffDirectory staff, Recusals recusals, Clock clock, Runnable nextDay) {
        this.port = port;
        this.dice = dice;
        this.db = db;
        this.staff = staff;
        this.recusals = recusals;
        this.clock = clock;
        this.nextDay = nextDay;
    }

    /** An open step. @param assignee uid of who has it, or null */
    record Step(String taskId, String caseNo, String kind, String step, String grp, String assignee) {}

    /** One of their cases'; null when none is open. */
    Step anyStep() {
        var open = db.sql(
                        """
                select task_id, case_no, kind, step, grp, assignee from work_item
                where case_no = any(?) and grp <> 'applicant' order by case_no, task_id
                """)
                .param(cases.toArray(String[]::new))
                .query(Step.class)
                .list();
        return open.isEmpty() ? null : any(open);
    }

    Reply files() {
        var reply =
                switch (dice.nextInt(5)) {
                    case 0 ->
                        as("registrar").post("/cases", Founders.ofService().application());
                    case 1 ->
                        as("funeral-steward.310117004001")
                                .post(
                                        "/cases",
                                        Map.of(
                                                "kind", "funeral",
                                                "applicant", Map.of("name", "王建国", "phone", "13800000000"),
                                                "answers", Map.of()));
                    default -> filesHousehold(any(VILLAGES));
                };
        if (reply.ok()) cases.add(reply.json().path("caseNo").asText());
        return reply;
    }

    private Reply filesHousehold(String village) {
        var household =
                Household.of(1 + dice.nextInt(3), "900").with(Citizens::born).registeredIn(village);
        return as("street-intake." + village.substring(0, 9)).post("/cases", household.application(village));
    }

    Reply verb(String uid, Step step, String verb, Map<String, ?> body) {
        return uid == null || step == null ? null : as(uid).post("/tasks/" + step.taskId() + "/" + verb, body);
    }

    /** Whoever has it, or somebody of its office who takes it, ends it in any way. */
    Reply decides(Step step) {
        if (step == null) return null;
        var uid = step.assignee() == null ? someone(step) : step.assignee();
        if (uid == null) return null;
        var claimed = verb(uid, step, "claim", Map.of());
        if (!claimed.ok()) return claimed;
        var task = as(uid).get("/tasks/" + step.taskId()).json();
        var outcome = outcome(task);
        var form = task.path("form");
        var answers = new FormFiller(today(), any(VILLAGES)).fill(form.path("schema"), form.path("data"));
        new PapersThere(today()).put(outcome, form, answers);
        return verb(uid, step, "complete", Map.of("outcome", outcome, "reason", REASON, "answers", answers));
    }

    /** More often on than out, or every case ends at its first step. */
    private String outcome(JsonNode task) {
        var codes = StreamSupport.stream(task.path("outcomes").spliterator(), false)
                .filter(one ->
                        dice.nextInt(4) == 0 || one.path("nature").asText().equals("APPROVE"))
                .map(one -> one.path("code").asText())
                .toList();
        return codes.isEmpty() ? task.path("outcomes").path(0).path("code").asText() : any(codes);
    }

    Reply returns(Step step) {
        if (step == null || step.assignee() == null) return null;
        var back = as(step.assignee()).get("/tasks/" + step.taskId()).json().findPath("returnTo");
        if (back.isEmpty()) return null;
        var to = back.path(dice.nextInt(back.size())).path("id").asText();
        return verb(step.assignee(), step, "return", Map.of("to", to, "reason", REASON));
    }

    /** The last one somebody has ended in that case. */
    Reply recalls(Step step) {
        if (step == null) return null;
        record Ended(String uid, String taskId) {}
        return db.sql("select uid, task_id from work_done where case_no = ? order by at desc, task_id limit 1")
                .param(step.caseNo())
                .query(Ended.class)
                .optional()
                .map(ended -> as(ended.uid()).post("/tasks/" + ended.taskId() + "/recall", Map.of("reason", REASON)))
                .orElse(null);
    }

    Reply exits(Step step, String code) {
        if (step == null) return null;
        var body = Map.of("reason", REASON, "receivedOn", today().toString());
        return as(desk(step)).post("/cases/" + step.caseNo() + "/exits/" + code, body);
    }

    Reply objects(Step step) {
        if (step == null) return null;
        var said = Map.of(
                "sort",
                "OBJECTION",
                "anonymous",
                true,
                "way",
                "PHONE",
                "receivedOn",
                today().toString(),
                "facts",
                REASON);
        return as(desk(step)).post("/cases/" + step.caseNo() + "/objections", said);
    }

    /** Somebody of another office of the same street or bureau stands in for somebody of this one. */
    Reply namesDeputy(Step step) {
        var absent = step == null ? null : someone(step);
        if (absent == null) return null;
        var others = staff.everyone().stream()
                .map(Actor::uid)
                .filter(uid -> !uid.equals(absent) && unit(uid).equals(unit(absent)))
                .toList();
        if (others.isEmpty()) return null;
        var body = new HashMap<String, Object>(Map.of("uid", any(others), "reason", REASON));
        body.put("from", today().toString());
        body.put("to", today().plusDays(dice.nextInt(5)).toString());
        return as(absent).post("/deputies", body);
    }

    Reply endsDeputy() {
        record Named(String id, String absent) {}
        var all = db.sql("select id, absent from deputy order by id")
                .query(Named.class)
                .list();
        if (all.isEmpty()) return null;
        var one = any(all);
        return as(one.absent()).delete("/deputies/" + one.id());
    }

    Reply handsOver(Step step) {
        if (step == null || step.assignee() == null) return null;
        var to = someoneOrNobody(step);
        return as(leader(step)).post("/hand-over", Map.of("uid", step.assignee(), "to", to, "reason", REASON));
    }

    Reply ofCase(String uid, Step step, String verb, Map<String, ?> body) {
        return uid == null || body == null ? null : as(uid).post("/cases/" + step.caseNo() + "/" + verb, body);
    }

    Reply recusesOneself(Step step) {
        var uid = someone(step);
        return ofCase(uid, step, "recuse", named(uid));
    }

    /** The registrars are but two, and one of them is always needed. */
    Map<String, String> named(String uid) {
        return uid == null || uid.startsWith("registrar") ? null : Map.of("uid", uid, "reason", REASON);
    }

    Map<String, String> namedOfKeptAway(Step step) {
        var away = step == null ? List.<String>of() : List.copyOf(recusals.of(step.caseNo()));
        return away.isEmpty() ? null : named(any(away));
    }

    Map<String, ?> signers(Step step) {
        var mode = any(List.of("ALL", "ANY", "MAJORITY"));
        var one = someone(step);
        return one == null ? Map.of() : Map.of("people", List.of(one, someone(step)), "mode", mode);
    }

    Map<String, ?> word() {
        return Map.of("agrees", dice.nextInt(4) > 0, "reason", REASON);
    }

    Map<String, ?> pause() {
        var code = any(List.of("HEARING", "INSPECTION", "APPRAISAL", "EXPERT_REVIEW"));
        return Map.of("code", code, "until", today().plusDays(3).toString(), "reason", REASON);
    }

    /** Two steps at once by somebody of the office of one of them. */
    Reply batch(Step step) {
        if (step == null || someone(step) == null) return null;
        var ids = List.of(step.taskId(), anyStep().taskId());
        return as(someone(step)).post("/tasks/batch", Map.of("verb", "claim", "taskIds", ids));
    }

    Reply tomorrow() {
        nextDay.run();
        return DONE;
    }

    Map<String, String> to(String uid) {
        return Map.of("to", uid == null ? "" : uid, "reason", REASON);
    }

    /** Anybody of the step's office; null when there is nobody. */
    String someone(Step step) {
        if (step == null) return null;
        var holders = staff.holders(Grant.parse(step.grp()));
        return holders.isEmpty() ? null : any(holders).uid();
    }

    /** Null for a step that nobody has. */
    String holder(Step step) {
        return step == null ? null : step.assignee();
    }

    String someoneOrNobody(Step step) {
        return step == null || dice.nextBoolean() ? "" : someone(step);
    }

    String leader(Step step) {
        if (step == null) return null;
        var unit = Grant.parse(step.grp()).unit();
        List<Supplier<String>> leaders = List.of(
                () -> "admin-1",
                () -> unit.length() >= 9 ? "street-leader." + unit.substring(0, 9) : "district-approver");
        return any(leaders).get();
    }

    private String desk(Step step) {
        return switch (step.kind()) {
            case "organisations" -> "registrar";
            case "funeral" -> "funeral-dispatcher";
            default ->
                "street-intake."
                        + db.sql("select substr(area, 1, 9) from cases where case_no = ?")
                                .param(step.caseNo())
                                .query(String.class)
                                .single();
        };
    }

    private static String unit(String uid) {
        return uid.substring(uid.indexOf('.') + 1);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private ApiClient as(String uid) {
        return new ApiClient(port, uid);
    }

    private <T> T any(Collection<T> some) {
        return List.copyOf(some).get(dice.nextInt(some.size()));
    }
}

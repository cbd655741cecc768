package org.banjie.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.banjie.kinds.own.NamedInJava;
import org.banjie.sets.FileSet;
import org.banjie.sets.ShippedSets;
import org.banjie.studio.archive.NewKind;
import org.banjie.studio.archive.Renamed;
import org.banjie.studio.archive.Template;
import org.banjie.studio.checks.Checks;
import org.banjie.studio.checks.Mend;
import org.banjie.studio.checks.Remark;
import org.banjie.testing.story.Story;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

/** What is wrong with a draft is said in plain words at the element it is about. */
class ChecksTest extends Story {

    private static final String KIND = "reconsideration";
    private static final String MODEL = KIND + ".bpmn";
    private static final String TABLE = KIND + "-limit.dmn";

    @Autowired
    Checks checks;

    @Autowired
    Template template;

    @Autowired
    MessageSource texts;

    @Autowired
    List<NamedInJava> named;

    @Test
    void what_comes_with_the_program_passes() {
        for (var set : ShippedSets.read()) {
            assertThat(checks.of(set)).as(set.kind()).noneMatch(Remark::refuses);
        }
    }

    @Test
    void a_copy_under_another_code_has_no_errors_but_what_the_program_works_out_for_the_original_only() {
        for (var set : ShippedSets.read()) {
            if (set.file(FileSet.GUIDE).isEmpty()) continue;
            assertThat(checks.of(Renamed.as(set, "copied-" + set.kind())))
                    .as(set.kind())
                    .filteredOn(Remark::refuses)
                    .extracting(Remark::rule)
                    .isSubsetOf("paper-fact", "table-fact", "message-unsent");
        }
    }

    /** A kind that somebody makes from the template and breaks, one way after the other. */
    @Test
    void in_whatever_way_a_new_kind_is_broken_it_is_said_at_its_place_with_what_mends_it() {
        var code = "broken-kind";
        var set =
                template.of(new NewKind(code, "坏了的补贴", "Broken grant", "HD", "15", "WORKING", "中华人民共和国行政许可法", "第四十二条"));
        assertThat(checks.of(set)).noneMatch(Remark::refuses);
        var model = code + ".bpmn";
        var toReview = "sourceRef=\"Task_VillageCheck\" targetRef=\"Task_StreetReview\" />";
        var after =
                " targetRef=\"New\" /><bpmn:sequenceFlow id=\"New2\" sourceRef=\"New\" targetRef=\"Task_StreetReview\" />";
        var put = "sourceRef=\"Task_VillageCheck\"" + after;
        var waits = "<bpmn:intermediateCatchEvent id=\"New\" name=\"公示期满\"><bpmn:timerEventDefinition id=\"D\">"
                + "<bpmn:timeDate xsi:type=\"bpmn:tFormalExpression\">${limits.due(caseNo, 'publicity')}</bpmn:timeDate>"
                + "</bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>";
        var stops = "<bpmn:serviceTask id=\"New\" name=\"停止计时\" camunda:expression=\""
                + "${caseClock.stop(caseNo, 'EXPERT_REVIEW', 'expertReviewDays')}\" />";
        var broken = new LinkedHashMap<String, FileSet>();
        broken.put("end-open End", changed(set, model, "finish(caseNo, 'APPROVED')", "enter(caseNo, 'IN_REVIEW')"));
        broken.put("limit-not-started New", changed(set, model, toReview, put + waits));
        broken.put("clock-stopped New", changed(set, model, toReview, put + stops));
        broken.put("clock-reason-guide New", broken.get("clock-stopped New"));
        broken.put("missing-form Task_Decide", changed(set, model, "formRef=\"decide\"", "formRef=\"opinion\""));
        broken.put(
                "separate-missing Task_Decide",
                changed(
                        set,
                        model,
                        "name=\"fourEyes\" value=\"Task_StreetReview Task_VillageCheck\"",
                        "name=\"hint\" value=\"x\""));
        broken.put("limit-not-in-table kind.yaml", changed(set, "kind.yaml", "  days: 15", "  days: 22"));
        broken.put(
                "outcome-lost Gate_Decide",
                changed(set, model, "${Task_Decide == 'REFUSE'}", "${Task_Decide == 'REFUSED'}"));
        broken.put(
                "asked-nobody Gate_Decide",
                changed(set, model, "${Task_Decide == 'REFUSE'}", "${Task_Gone == 'REFUSE'}"));
        broken.put(
                "guide-step kind.yaml", changed(set, "kind.yaml", "steps: [Task_VillageCheck]", "steps: [Task_Gone]"));
        broken.put(
                "paper-missing Step_Granted",
                changed(set, model, "issue(caseNo, 'granted')", "issue(caseNo, 'decision')"));
        broken.put(
                "table-field In_" + code + "-limit_2",
                changed(set, code + "-limit.dmn", "answers.item", "answers.items"));
        broken.put("limit-basis kind.yaml", changed(set, "kind.yaml", "basis: \"中华人民共和国行政许可法第四十二条\"", "basis: \"\""));
        broken.forEach((place, one) -> {
            var found = checks.of(one).stream()
                    .filter(remark -> place.equals(remark.rule() + " " + remark.element()))
                    .findFirst();
            assertThat(found).as("%s of %s", place, rules(one)).isPresent();
            assertThat(found.get().refuses()).as(place).isTrue();
            assertThat(texts.getMessage(found.get(), Locale.CHINESE)).as(place).isNotBlank();
        });
        assertThat(checks.of(broken.get("guide-step kind.yaml")))
                .as("mended with one press")
                .anyMatch(remark -> remark.mends().stream()
                        .anyMatch(mend -> mend.reference().equals("Task_Gone")));
    }

    @Test
    void a_step_nobody_comes_to_and_one_that_leads_nowhere() {
        assertThat(after(
                        MODEL,
                        "sourceRef=\"Task_Prepare\" targetRef=\"Task_Sign\"",
                        "sourceRef=\"Task_Prepare\" targetRef=\"Task_Prepare\""))
                .contains("unreachable Task_Sign", "no-way-out Task_Prepare");
        assertThat(after(
                        MODEL,
                        "<bpmn:sequenceFlow id=\"Flow_Task_Result_Step_Finish\" sourceRef=\"Task_Result\" targetRef=\"Step_Finish\" />",
                        ""))
                .contains("dead-end Task_Result", "unreachable Step_Finish");
    }

    @Test
    void an_outcome_without_a_way_on() {
        assertThat(after(MODEL, "${Task_Sign == 'BACK'}", "${Task_Sign == 'AWAY'}"))
                .contains("outcome-lost Gate_Sign", "outcome-unknown Gate_Sign");
    }

    @Test
    void a_role_that_nobody_has_and_offices_that_are_not_staffed() {
        assertThat(after(MODEL, "'street-leader'", "'street-poet'")).contains("role-nobody Task_Sign");
        assertThat(says(set(), "role-gaps")).anyMatch(words -> words.contains("street-leader"));
    }

    @Test
    void two_pairs_of_eyes_where_the_law_wants_them() {
        assertThat(after(MODEL, "Task_Sign", "Task_Countersign")).doesNotContain("four-eyes-missing Task_Countersign");
        var dropped = "<camunda:property name=\"fourEyes\" value=\"Task_Prepare\" />";
        assertThat(after(MODEL, dropped, "")).contains("separate-missing Task_Sign");
        var listed = "separate:\n  - step: Task_Sign\n    from: [Task_Prepare]\n";
        var neither = changed(changed(set(), MODEL, dropped, ""), "kind.yaml", listed, "separate: []\n#");
        assertThat(rules(neither)).contains("separate-dropped Task_Sign");
        var set = changed(changed(set(), MODEL, dropped, ""), MODEL, "Task_Sign", "Task_Countersign");
        assertThat(rules(set)).contains("four-eyes-missing Task_Countersign");
        assertThat(rules(changed(
                        changed(set(), MODEL, dropped, ""),
                        "kind.yaml",
                        "publicFields",
                        "fourEyes: [Task_Sign]\npublicFields")))
                .contains("four-eyes-missing Task_Sign");
    }

    @Test
    void every_limit_rests_on_something() {
        assertThat(after("kind.yaml", "basis: 行政复议法第四十八条、第八十八条", "basis: ''")).contains("limit-basis kind.yaml");
    }

    @Test
    void the_days_of_a_step_stand_in_the_guide_with_a_date_and_a_basis() {
        assertThat(rules(limited("3 WORKING"))).contains("step-limit-undated Task_Sign");
        assertThat(rules(limited("SETTING signLimit"))).contains("step-limit-setting Task_Sign");
        assertThat(rules(limited("SETTING signLimit", "3 WORKING"))).noneMatch(rule -> rule.startsWith("step-limit"));
        assertThat(rules(limited("SETTING signLimit", "soon"))).contains("step-limit-value kind.yaml");
    }

    /** The model with that limit at one of its steps. */
    private FileSet limited(String limit) {
        var eyes = "<camunda:property name=\"fourEyes\" value=\"Task_Prepare\" />";
        return changed(set(), MODEL, eyes, eyes + "<camunda:property name=\"limit\" value=\"" + limit + "\" />");
    }

    private FileSet limited(String limit, String value) {
        var row = "settings:\n  signLimit: [{from: 2024-01-01, value: " + value + ", basis: 区民政局核定}]\nlegalBasis:";
        return changed(limited(limit), "kind.yaml", "legalBasis:", row);
    }

    @Test
    void messages_are_heard_and_sent() {
        assertThat(
                        after(
                                "kind.yaml",
                                "stages:",
                                "exits:\n  - {code: withdraw, message: Msg_Gone, name: {zh: 撤回, en: Withdraw}, by: [applicant]}\nstages:"))
                .contains("exit-unheard kind.yaml");
        var catches =
                "<bpmn:intermediateCatchEvent id=\"Catch_Reply\" name=\"等\"><bpmn:messageEventDefinition id=\"D\" messageRef=\"Msg_X\" /></bpmn:intermediateCatchEvent>";
        var set = changed(
                set(), MODEL, "<bpmn:userTask id=\"Task_Prepare\"", catches + "<bpmn:userTask id=\"Task_Prepare\"");
        assertThat(rules(set)).contains("message-unsent Catch_Reply");
    }

    @Test
    void a_step_that_java_asks_for_keeps_its_id() {
        for (var set : ShippedSets.read()) {
            assertThat(rules(set)).as(set.kind()).noneMatch(rule -> rule.startsWith("step-of-java"));
        }
        var assistance = ShippedSets.of("assistance").orElseThrow();
        assertThat(rules(changed(assistance, "assistance.bpmn", "Task_SelfCare", "Task_Care")))
                .contains("step-of-java Task_SelfCare");
    }

    @Test
    void a_field_that_the_program_looks_at_is_not_taken_out_unseen() {
        for (var set : ShippedSets.read()) {
            assertThat(rules(set)).as(set.kind()).noneMatch(rule -> rule.startsWith("field-of-program"));
        }
        var without = changed(
                ShippedSets.of("assistance").orElseThrow(), "completeness.form", "\"authorisations\"", "\"letters\"");
        assertThat(rules(without)).contains("field-of-program completeness.form");
        assertThat(says(without, "field-of-program")).allMatch(words -> words.contains("authorisations"));
    }

    @Test
    void what_java_sends_is_declared() throws Exception {
        var declared = Stream.concat(
                        named.stream().flatMap(one -> Stream.concat(one.steps().stream(), one.messages().stream())),
                        messagesOfExits())
                .toList();
        try (var sources = Files.walk(Path.of("src/main/java/org/banjie"))) {
            for (var source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                var ids = Pattern.compile("\"(Msg_\\w+)\"")
                        .matcher(Files.readString(source))
                        .results()
                        .map(id -> id.group(1))
                        .toList();
                assertThat(declared).as(source.toString()).containsAll(ids);
            }
        }
    }

    private static Stream<String> messagesOfExits() {
        return ShippedSets.read().stream()
                .flatMap(set -> set.text("kind.yaml").stream())
                .flatMap(guide ->
                        Pattern.compile("message: (\\w+)").matcher(guide).results())
                .map(message -> message.group(1));
    }

    @Test
    void a_way_without_a_condition_is_the_default() {
        var organised = ShippedSets.of("assistance").orElseThrow();
        assertThat(rules(organised)).noneMatch(rule -> rule.startsWith("default-missing"));
        var condition =
                "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">${Task_Sign == 'BACK'}</bpmn:conditionExpression>";
        var open = changed(set(), MODEL, condition, "");
        assertThat(rules(open)).contains("default-missing Gate_Sign");
        assertThat(checks.of(open)).anyMatch(remark -> remark.mends()
                .contains(new Mend(Mend.DEFAULT_FLOW, "Gate_Sign", "Flow_Gate_Sign_Task_Prepare")));
    }

    @Test
    void a_column_holds_what_the_form_asks_and_a_table_has_rows() {
        var yes = "<inputExpression id=\"InX_reconsideration-limit_2\" typeRef=\"boolean\">";
        var word = yes.replace("boolean", "string");
        assertThat(after(TABLE, word, yes)).contains("column-type In_reconsideration-limit_2");
        assertThat(says(changed(set(), TABLE, word, yes), "column-type")).anyMatch(words -> words.contains("boolean"));
        var table = set().text(TABLE).orElseThrow();
        var rows = table.substring(table.indexOf("<rule "), table.lastIndexOf("</rule>") + "</rule>".length());
        assertThat(after(TABLE, rows, "")).contains("table-empty reconsideration-limit");
    }

    @Test
    void a_table_that_leaves_cases_out_or_decides_them_twice() {
        assertThat(after(TABLE, "<text></text>", "<text>\"ORDINARY\"</text>"))
                .noneMatch(rule -> rule.startsWith("table-"));
        assertThat(after(TABLE, "<text></text>", "<text>\"OTHER\"</text>")).contains("table-gap reconsideration-limit");
        assertThat(after(TABLE, "hitPolicy=\"FIRST\"", "hitPolicy=\"UNIQUE\""))
                .contains("table-overlap reconsideration-limit");
        assertThat(after(TABLE, "<text>\"SUMMARY\"</text>", "<text>-</text>"))
                .contains("table-shadow reconsideration-limit");
        assertThat(after(TABLE, "<text>\"SUMMARY\"</text>", "<text>answers.other</text>"))
                .contains("table-not-judged reconsideration-limit");
        assertThat(after(TABLE, "answers.procedure", "answers.procedur"))
                .contains("table-field In_reconsideration-limit_2");
        assertThat(after(TABLE, "answers.procedure", "householdSize"))
                .contains("table-fact In_reconsideration-limit_2");
    }

    @Test
    void the_guide_is_read_line_by_line() {
        assertThat(after("kind.yaml", "legalBasis:", "legalBases:")).contains("guide-key kind.yaml");
        assertThat(says(changed(set(), "kind.yaml", "legalBasis:", "legalBases:"), "guide-key"))
                .anyMatch(words -> words.contains("legalBases") && words.contains("legalBasis"));
        assertThat(after("kind.yaml", "unit: WORKING", "unit: MOON")).contains("guide-value kind.yaml");
        assertThat(after("kind.yaml", "[Task_Prepare, Task_Sign]", "[Task_Prepare]"))
                .contains("step-without-stage Task_Sign");
        assertThat(after("kind.yaml", "[Task_Send]", "[Task_Sent]")).contains("guide-step kind.yaml");
        assertThat(after("kind.yaml", "{area: registration", "{area: nowhere")).contains("guide-field kind.yaml");
        assertThat(after("kind.yaml", "sight:", "sight: [")).contains("guide-shape kind.yaml");
        var organisations = ShippedSets.of("organisations").orElseThrow();
        assertThat(rules(organisations)).doesNotContain("guide-blank kind.yaml");
        assertThat(says(changed(organisations, "kind.yaml", "blank: donation", "blank: nowhere"), "guide-blank"))
                .allMatch(words -> words.contains("nowhere"));
        var review = ShippedSets.of("review").orElseThrow();
        assertThat(rules(review)).noneMatch(rule -> rule.startsWith("guide-gathered"));
        assertThat(rules(changed(review, "kind.yaml", "code: posting-photo", "code: picture")))
                .contains("guide-gathered Task_Publicise");
    }

    @Test
    void papers_are_listed_and_have_what_they_need() {
        assertThat(after("documents.yaml", "reply:", "answer:")).contains("paper-missing Step_Reply");
        assertThat(after("documents.yaml", "template: reconsideration-reply", "template: nowhere"))
                .contains("paper-template reply");
        assertThat(after("documents.yaml", "[addressee, answers]", "[addressee, householdSize]"))
                .contains("paper-fact reply");
    }

    @Test
    void no_draft_takes_over_the_rules_of_another_kind() {
        assertThat(after(TABLE, "decision id=\"reconsideration-limit\"", "decision id=\"assistance-deadline\""))
                .contains("id-of-other-kind assistance-deadline");
        assertThat(after("kind.yaml", "code: reconsideration", "code: assistance"))
                .contains("guide-code kind.yaml");
    }

    private FileSet set() {
        return ShippedSets.of(KIND).orElseThrow();
    }

    private List<String> after(String file, String from, String to) {
        return rules(changed(set(), file, from, to));
    }

    private static FileSet changed(FileSet set, String file, String from, String to) {
        var before = set.text(file).orElseThrow();
        assertThat(before).contains(from);
        return set.with(file, before.replace(from, to).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private List<String> rules(FileSet set) {
        return checks.of(set).stream()
                .map(remark -> remark.rule() + " " + remark.element())
                .toList();
    }

    private List<String> says(FileSet set, String rule) {
        var said = new TreeMap<String, String>();
        checks.of(set).stream().filter(remark -> remark.rule().equals(rule)).forEach(remark -> {
            said.put("zh" + remark, texts.getMessage(remark, Locale.CHINESE));
            said.put("en" + remark, texts.getMessage(remark, Locale.ENGLISH));
        });
        assertThat(said).isNotEmpty();
        return List.copyOf(said.values());
    }
}

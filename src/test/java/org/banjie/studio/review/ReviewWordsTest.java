package org.banjie.studio.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.banjie.sets.FileSet;
import org.banjie.sets.ShippedSets;
import org.banjie.studio.comparison.Change;
import org.banjie.studio.comparison.Comparison;
import org.banjie.words.Sentences;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

/** A comparison that somebody can sign who reads neither XML nor FEEL. */
class ReviewWordsTest {

    private static final String MODEL = "reconsideration.bpmn";

    private final FileSet before = ShippedSets.of("reconsideration").orElseThrow();
    private final ReviewWords words = new ReviewWords(new Sentences(texts()));

    @BeforeEach
    void readsChinese() {
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
    }

    @Test
    void a_new_step_says_who_does_it_with_which_form_and_where_each_ending_leads() {
        var step =
                """
                <bpmn:userTask id="Task_Talk" name="廉政谈话" camunda:formRef="sign" camunda:candidateGroups="${offices.street(caseNo, 'street-leader')}">
                <bpmn:extensionElements><camunda:properties><camunda:property name="outcome.GOOD" value="APPROVE | 谈过了 | Done" /><camunda:property name="outcome.BAD" value="RETURN! | 再备 | Again" /></camunda:properties></bpmn:extensionElements></bpmn:userTask>
                <bpmn:exclusiveGateway id="Gate_Talk" default="F_Back" />
                <bpmn:sequenceFlow id="F_Talk" sourceRef="Task_Talk" targetRef="Gate_Talk" />
                <bpmn:sequenceFlow id="F_Back" sourceRef="Gate_Talk" targetRef="Task_Prepare" />
                <bpmn:sequenceFlow id="F_Good" sourceRef="Gate_Talk" targetRef="Task_Send"><bpmn:conditionExpression>${Task_Talk == 'GOOD'}</bpmn:conditionExpression></bpmn:sequenceFlow>
                <bpmn:userTask id="Task_Send\"""";
        var lines = told(changed(MODEL, "<bpmn:userTask id=\"Task_Send\"", step));
        var line = lines.get(0);
        assertThat(line.sortOf() + line.where()).isEqualTo("步骤廉政谈话");
        assertThat(after(line))
                .containsEntry("交给谁办", "办件所属街镇：街镇分管领导")
                .containsEntry("表单", "签发答复")
                .containsEntry("办理结果“谈过了”", "谈过了（通过） → 街镇：报送复议机关")
                .containsEntry("办理结果“再备”", "再备（退回，要写理由） → 街镇审核：准备答复和证据");
        assertThat(lines).extracting(ReviewLine::sortOf).containsExactly("步骤", "选择", "走向", "走向", "走向");
        assertThat(after(lines.get(4))).containsEntry("条件", "“廉政谈话”的结果是“谈过了”");
    }

    @Test
    void a_guide_speaks_as_its_form_and_a_new_paper_says_whether_it_must_be_there() {
        var set = changed("kind.yaml", "days: 10", "days: 12");
        set = changed(set, "kind.yaml", "zh: \"作出决定的街道（镇），或拨打12345\"", "zh: 打电话");
        set = changed(
                set,
                "kind.yaml",
                "publicFields: []",
                "publicFields: []\nmaterials:\n  - {code: letter, name: {zh: 通知书, en: Notice}, required: true}");
        var lines = told(set);
        assertThat(lines).extracting(ReviewLine::title).containsOnly("办事指南");
        var all = lines.stream()
                .flatMap(line -> line.values().stream())
                .map(value -> value.property() + " " + value.after())
                .toList();
        assertThat(all).contains("天数 12", "联系方式（中文） 打电话", "材料名称（中文） 通知书", "必须交 是");
    }

    @Test
    void rows_of_rules_are_read_without_feel_and_a_field_says_what_it_asks() {
        var rule =
                """
                <rule id="R_new"><description>特别</description><inputEntry id="a"><text>[date("2026-01-01")..date("2026-12-31")]</text></inputEntry><inputEntry id="b"><text>"SUMMARY","ORDINARY"</text></inputEntry><outputEntry id="c"><text>3</text></outputEntry><outputEntry id="d"><text>"WORKING"</text></outputEntry><outputEntry id="e"><text>"某法"</text></outputEntry></rule>
                <rule id="Rule_reconsideration-limit_1">""";
        var set = changed("reconsideration-limit.dmn", "<rule id=\"Rule_reconsideration-limit_1\">", rule);
        assertThat(after(told(set).get(0)))
                .containsEntry("适用日期", "2026-01-01 起（含），不超过 2026-12-31")
                .containsEntry("程序", "简易程序（5个工作日内答复）或者普通程序（10个工作日内答复）")
                .containsEntry("单位", "工作日");
        set = changed(
                "application.form",
                "{\n          \"id\": \"decidedCase\"",
                "{\"id\": \"tel\", \"type\": \"textfield\", \"key\": \"tel\", \"label\": \"电话\", \"layout\": {\"row\": \"Row_1\"},"
                        + " \"validate\": {\"required\": true}, \"properties\": {\"format\": \"mobile\"}},"
                        + " {\n          \"id\": \"decidedCase\"");
        assertThat(after(told(set).get(0)))
                .containsEntry("种类", "一行文字")
                .containsEntry("格式", "手机号码（个人信息）")
                .containsEntry("必填", "是")
                .doesNotContainKey("layout.row");
    }

    @Test
    void what_an_editor_only_lays_out_anew_is_no_change_of_the_form() {
        var set = changed(
                "application.form",
                "\"id\": \"decidedCase\",",
                "\"id\": \"decidedCase\", \"layout\": {\"row\": \"Row_9\"},");
        set = changed(
                set,
                "application.form",
                "\"schemaVersion\": 19",
                "\"schemaVersion\": 20, \"exporter\": {\"name\": \"form-js\"}");
        assertThat(told(set)).extracting(ReviewLine::sort).containsExactly(Change.Sort.MOVED);
    }

    private List<ReviewLine> told(FileSet after) {
        return words.of(Comparison.of(before, after), before, after, Locale.SIMPLIFIED_CHINESE);
    }

    private static Map<String, String> after(ReviewLine line) {
        return line.values().stream()
                .collect(Collectors.toMap(Change.Value::property, Change.Value::after, (one, other) -> one));
    }

    private FileSet changed(String file, String from, String to) {
        return changed(before, file, from, to);
    }

    private static FileSet changed(FileSet set, String file, String from, String to) {
        var text = set.text(file).orElseThrow();
        assertThat(text).contains(from);
        return set.with(file, text.replace(from, to).getBytes(StandardCharsets.UTF_8));
    }

    private static ResourceBundleMessageSource texts() {
        var texts = new ResourceBundleMessageSource();
        texts.setBasenames("messages/studio", "messages/studio-guide", "messages/studio-editors", "messages/access");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        return texts;
    }
}

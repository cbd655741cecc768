package org.banjie.studio.checks.proof;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.banjie.assistance.application.AssistanceSteps;
import org.banjie.casework.CaseLimits;
import org.banjie.casework.CaseSteps;
import org.banjie.flow.effects.VerbEffects;
import org.banjie.flow.gate.expressions.CallableBean;
import org.banjie.flow.gate.expressions.CallableBeans;
import org.banjie.sets.FileSet;
import org.banjie.studio.checks.Check;
import org.banjie.studio.checks.SetReading;
import org.banjie.worklist.pause.CaseClock;

/** Small drawings to prove something of. */
final class Drawn {

    /** What the program's own verbs say of themselves. */
    static final VerbEffects VERBS = new VerbEffects(CallableBeans.of(List.of(
            CallableBean.of("caseSteps", CaseSteps.class, () -> null),
            CallableBean.of("caseLimits", CaseLimits.class, () -> null),
            CallableBean.of("caseClock", CaseClock.class, () -> null),
            CallableBean.of("assistance", AssistanceSteps.class, () -> null))));

    private static final String GUIDE =
            "code: x\nmodel: x\nlimit: {code: decision, days: 20, unit: WORKING, basis: b}\n";

    private Drawn() {}

    static SetReading kind(String... steps) {
        return kind(GUIDE, Map.of(), steps);
    }

    static SetReading kind(String guide, Map<String, String> more, String... steps) {
        var files = new TreeMap<String, byte[]>();
        more.forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
        files.put("kind.yaml", (guide.startsWith("code") ? guide : GUIDE + guide).getBytes(StandardCharsets.UTF_8));
        files.put("x.bpmn", model(steps).getBytes(StandardCharsets.UTF_8));
        return SetReading.of(new FileSet("x", files));
    }

    static List<String> found(Check check, SetReading kind) {
        var found = new ArrayList<String>();
        check.look(kind, remark -> found.add(remark.severity() + " " + remark.rule() + " " + remark.element()));
        return found;
    }

    static String verb(String id, String call) {
        return "<serviceTask id='" + id + "' name='" + id + "' camunda:expression='${" + call.replace("'", "&apos;")
                + "}'/>";
    }

    /** @param properties name and value in turn */
    static String task(String id, String... properties) {
        var written = new StringBuilder();
        for (var at = 0; at < properties.length; at += 2) {
            written.append("<camunda:property name='").append(properties[at]).append("' value='");
            written.append(properties[at + 1]).append("'/>");
        }
        return "<userTask id='" + id + "' name='" + id + "' camunda:candidateGroups=\"${offices.street(caseNo, 'r')}\">"
                + "<extensionElements><camunda:properties>" + written
                + "</camunda:properties></extensionElements></userTask>";
    }

    static String step(String sort, String id, String... inside) {
        return "<" + sort + " id='" + id.split(" ", 2)[0] + "' name='" + id.split(" ", 2)[0] + "'"
                + (id.contains(" ") ? id.substring(id.indexOf(' ')) : "") + ">" + String.join("", inside) + "</" + sort
                + ">";
    }

    /** Steps one after the other. */
    static String way(String... ids) {
        var flows = new StringBuilder();
        for (var at = 1; at < ids.length; at++) flows.append(flow(ids[at - 1], ids[at], null));
        return flows.toString();
    }

    /** A way that is taken under a condition. */
    static String when(String from, String to, String condition) {
        return flow(from, to, condition);
    }

    private static String flow(String from, String to, String condition) {
        var asks = condition == null ? "" : "<conditionExpression>${" + condition + "}</conditionExpression>";
        return "<sequenceFlow id='F_" + from + "_" + to + "' sourceRef='" + from + "' targetRef='" + to + "'>" + asks
                + "</sequenceFlow>";
    }

    private static String model(String... steps) {
        return "<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL'"
                + " xmlns:camunda='http://camunda.org/schema/1.0/bpmn' id='D'><process id='x'>"
                + String.join("", steps) + "</process></definitions>";
    }
}

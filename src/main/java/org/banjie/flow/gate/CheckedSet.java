package org.banjie.flow.gate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.banjie.flow.gate.xml.XmlNode;

/** Files deployed together: a model finds the decisions, forms and processes it names beside itself. */
final class CheckedSet {

    private final List<CheckedModelFile> files;
    private final Set<String> decisions = new HashSet<>();
    private final Set<String> processes = new HashSet<>();
    private final Set<String> forms = new HashSet<>();

    CheckedSet(List<CheckedModelFile> files) {
        this.files = files;
    }

    void check() {
        files.forEach(this::collect);
        files.forEach(file -> file.model().ifPresent(root -> root.visit(node -> checkNode(file, node))));
        checkRunning();
    }

    /** What can be said of how the files' processes run, alone and calling each other. */
    void checkRunning() {
        checkCalls();
        var models = files.stream().flatMap(file -> file.model().stream()).toList();
        new Tokens(models).crowded().ifPresent(node -> files.stream()
                .filter(file -> file.model().filter(node.root()::equals).isPresent())
                .forEach(file -> file.notes().error(node, "too-many-tokens", Tokens.MOST)));
    }

    /** No process calls itself, not even by way of another. */
    private void checkCalls() {
        var calls = new Circles();
        files.forEach(
                file -> file.model().ifPresent(root -> root.children().forEach(process -> collect(calls, process))));
        for (var process : calls.nodes()) {
            files.stream().filter(file -> file.defines(process)).forEach(file -> file.notes()
                    .error(process, "process-calls-itself"));
        }
    }

    private static void collect(Circles calls, XmlNode process) {
        process.visit(node -> {
            if (node.attribute("calledElement") != null && process.attribute("id") != null) {
                calls.add(process.attribute("id"), node.attribute("calledElement"));
            }
        });
    }

    private void collect(CheckedModelFile file) {
        if (!file.formId().isEmpty() && !forms.add(file.formId())) file.notes().fileError("id-twice", file.formId());
        file.model().ifPresent(root -> root.children().forEach(node -> {
            collect(decisions, "decision", file, node);
            collect(processes, "process", file, node);
        }));
    }

    private static void collect(Set<String> ids, String tag, CheckedModelFile file, XmlNode node) {
        if (node.is(tag) && !ids.add(node.attribute("id"))) file.notes().error(node, "id-twice", node.attribute("id"));
    }

    private void checkNode(CheckedModelFile file, XmlNode node) {
        node.attributes().forEach((name, value) -> {
            switch (name.getLocalPart()) {
                case "decisionRef" -> require(decisions, value, "missing-decision", file, node);
                case "formRef" -> require(forms, value, "missing-form", file, node);
                case "calledElement" -> require(processes, value, "missing-process", file, node);
                default -> {}
            }
        });
    }

    private static void require(Set<String> there, String wanted, String rule, CheckedModelFile file, XmlNode node) {
        if (!there.contains(wanted)) file.notes().error(node, rule, wanted);
    }
}

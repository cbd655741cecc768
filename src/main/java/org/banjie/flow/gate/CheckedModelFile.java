package org.banjie.flow.gate;

import java.util.List;
import java.util.Optional;
import org.banjie.flow.gate.expressions.CallableBeans;
import org.banjie.flow.gate.expressions.Reading;
import org.banjie.flow.gate.forms.FormRules;
import org.banjie.flow.gate.xml.Finding;
import org.banjie.flow.gate.xml.Findings;
import org.banjie.flow.gate.xml.ModelXml;
import org.banjie.flow.gate.xml.XmlNode;

/** One file with what the gate found in it, and its content as far as it could be read. */
final class CheckedModelFile {

    private final Findings findings;
    private XmlNode root;
    private String formId = "";

    CheckedModelFile(String name, byte[] file, CallableBeans beans) {
        this.findings = new Findings(name);
        if (!ModelGate.isFileName(name)) {
            findings.fileError("file-name");
        } else if (name.endsWith(".bpmn")) {
            xml(file).ifPresent(node -> new BpmnRules(new Reading(beans, findings)).check(node));
        } else if (name.endsWith(".dmn")) {
            xml(file).ifPresent(node -> new DmnRules(new Reading(beans, findings)).check(node));
        } else if (name.endsWith(".form")) {
            form(file);
        } else if (!name.matches("(.*/)?(kind|documents|messages)\\.yaml")) {
            findings.fileError("file-type");
        }
    }

    List<Finding> findings() {
        return findings.all();
    }

    Findings notes() {
        return findings;
    }

    /** The root element of a model, empty for other files and unreadable ones. */
    Optional<XmlNode> model() {
        return Optional.ofNullable(root);
    }

    boolean defines(String process) {
        return model().stream()
                .flatMap(model -> model.children().stream())
                .anyMatch(node -> node.is("process") && process.equals(node.attribute("id")));
    }

    /** Empty for other files and unreadable ones. */
    String formId() {
        return formId;
    }

    private Optional<XmlNode> xml(byte[] file) {
        if (file.length > ModelXml.LARGEST_FILE) {
            findings.fileError("too-large", file.length, ModelXml.LARGEST_FILE);
            return Optional.empty();
        }
        var read = ModelXml.read(file, findings);
        root = read.orElse(null);
        return read;
    }

    private void form(byte[] file) {
        if (file.length > FormRules.LARGEST_FILE) {
            findings.fileError("too-large", file.length, FormRules.LARGEST_FILE);
        } else {
            formId = new FormRules(findings).check(file).orElse("");
        }
    }
}

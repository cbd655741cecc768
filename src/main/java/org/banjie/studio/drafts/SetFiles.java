package org.banjie.studio.drafts;

import org.banjie.flow.gate.xml.ModelFile;
import org.banjie.sets.FileSet;

/** Which file of a set is which. */
public final class SetFiles {

    private SetFiles() {}

    /** The name of a kind's process model: the file that defines it, else the only one, else the usual name. */
    public static String model(FileSet set, String process) {
        var models = set.files().keySet().stream()
                .filter(name -> name.endsWith(".bpmn"))
                .toList();
        return models.stream()
                .filter(name -> defines(set.files().get(name), process))
                .findFirst()
                .orElse(models.size() == 1 ? models.get(0) : set.kind() + ".bpmn");
    }

    private static boolean defines(byte[] file, String process) {
        return ModelFile.read(file).stream()
                .flatMap(root -> root.children().stream())
                .anyMatch(node -> node.is("process") && process.equals(node.attribute("id")));
    }
}

package org.banjie.studio.making;

import org.banjie.sets.FileSet;

/** What can be made new in a draft. */
public enum PartSort {
    FORM,
    TABLE,
    PAPER,
    PROCESS;

    /** The file it is in. @param code its id */
    String file(String code) {
        return switch (this) {
            case FORM -> code + ".form";
            case TABLE -> code + ".dmn";
            case PROCESS -> code + ".bpmn";
            case PAPER -> FileSet.PAPERS;
        };
    }

    String template() {
        return switch (this) {
            case FORM -> "form.form";
            case TABLE -> "table.dmn";
            case PROCESS -> "process.bpmn";
            case PAPER -> "paper.yaml";
        };
    }
}

package org.banjie.flow.models;

import java.util.List;
import java.util.stream.Collectors;
import org.banjie.flow.gate.xml.Finding;

/** The gate refused a kind's files; says what and where. */
public class RefusedModel extends RuntimeException {

    private final transient List<Finding> findings;

    RefusedModel(String kind, List<Finding> findings) {
        super(kind + ": " + findings.stream().map(Finding::toString).collect(Collectors.joining("; ")));
        this.findings = findings;
    }

    public List<Finding> findings() {
        return findings;
    }
}

package org.banjie.funeral.arrangement.family;

import java.util.List;

/** @param heading code of its heading, as a line has one */
record FamilySection(String heading, List<FamilyLine> lines) {

    static final String NOW = "now";

    FamilySection {
        lines = List.copyOf(lines);
    }

    /** Whether it says what the family can do at once. */
    boolean now() {
        return heading.equals(NOW);
    }
}

package org.banjie.funeral.arrangement.family;

import java.util.List;

/** @param heading code of its heading, as a line has one */
record FamilySection(String heading, List<FamilyLine> lines) {

    FamilySection {
        lines = List.copyOf(lines);
    }
}

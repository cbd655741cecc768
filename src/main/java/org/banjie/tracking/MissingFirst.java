package org.banjie.tracking;

import java.util.Comparator;
import java.util.List;
import org.banjie.casework.papers.PapersOnList;

/** The papers of a case in the order in which its applicant looks for them: those that are missing come first. */
final class MissingFirst {

    private MissingFirst() {}

    static List<PapersOnList.Line> of(List<PapersOnList.Line> lines) {
        return lines.stream()
                .sorted(Comparator.comparing(PapersOnList.Line::isMissing).reversed())
                .toList();
    }
}

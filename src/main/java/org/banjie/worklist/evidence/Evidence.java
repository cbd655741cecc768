package org.banjie.worklist.evidence;

import java.util.List;
import java.util.Map;
import org.banjie.cases.Case;
import org.banjie.casework.facts.CaseFile;
import org.banjie.kinds.Sight;
import org.banjie.kinds.answers.AnswerSheet;
import org.banjie.materials.Material;
import org.banjie.notices.Document;

/**
 * What somebody sees of a case, no more than they may.
 *
 * @param shown what the kind wants seen first; names and values
 * @param facts names and values, ready to read
 * @param application what was applied with; empty below {@link Sight#MASKED}, as is everything after it
 * @param missing what stops acceptance, as far as the checklist knows
 */
public record Evidence(
        Case found,
        Sight sight,
        String matter,
        Map<String, String> shown,
        Map<String, String> facts,
        List<CaseFile.StageState> stages,
        List<AnswerSheet.Section> application,
        List<Answered> answered,
        List<ActWording.Line> opinions,
        List<Paper> papers,
        List<Document> documents,
        List<String> missing) {

    /** What was written down in an earlier step. */
    record Answered(String name, List<AnswerSheet.Section> sections) {}

    /** A paper on the kind's list and the files of it; without the files where only that it is there may be known; seen are
     * those whose originals the desk has seen; asked are those the applicant brings, not the administration at a step. */
    record Paper(
            String code,
            String name,
            boolean required,
            boolean asked,
            boolean hasBlank,
            boolean there,
            boolean seen,
            List<Material> files) {

        /** What is said of it, as {@code worklist.papers.<state>}. */
        public String state() {
            if (there) return "there";
            if (seen) return "seen";
            return required ? "not" : "optional";
        }
    }

    /** Whether more than what is public is shown. */
    public boolean isWhole() {
        return sight.compareTo(Sight.MASKED) >= 0;
    }

    public boolean mayOpenFiles() {
        return sight == Sight.FULL;
    }
}

package org.banjie.casework.papers;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.banjie.cases.Case;
import org.banjie.kinds.Kind;
import org.banjie.kinds.RequiredMaterial;
import org.banjie.materials.Material;
import org.banjie.materials.Materials;
import org.banjie.words.Words;
import org.springframework.stereotype.Component;

/** The papers a kind asks for and what is there of each, of a draft or of a case. */
@Component
public class PapersOnList {

    private final AskedPapers asked;
    private final Materials materials;

    PapersOnList(AskedPapers asked, Materials materials) {
        this.asked = asked;
        this.materials = materials;
    }

    /** One paper, with the files of it that count. @param follows whether it has to come, though later */
    public record Line(
            String code,
            Words name,
            boolean required,
            boolean follows,
            String basis,
            boolean hasBlank,
            List<Material> files) {

        public boolean isMissing() {
            return required && files.isEmpty();
        }

        /** How much it is needed, as the messages {@code kinds.papers.*} say it. */
        public String need() {
            if (required) return "required";
            return follows ? "needed" : "optional";
        }
    }

    public List<Line> of(Case found) {
        return lines(asked.of(found), found.caseNo());
    }

    /** @param answers of the draft as far as they go */
    public List<Line> of(Kind kind, String draft, JsonNode answers) {
        return lines(asked.of(kind, answers), draft);
    }

    private List<Line> lines(List<RequiredMaterial> papers, String subject) {
        var files = materials.of(subject);
        return papers.stream()
                .map(paper -> new Line(
                        paper.code(),
                        paper.name(),
                        paper.required(),
                        paper.follows(),
                        paper.basis(),
                        paper.hasBlank(),
                        files.stream()
                                .filter(file -> file.code().equals(paper.code()))
                                .toList()))
                .toList();
    }
}

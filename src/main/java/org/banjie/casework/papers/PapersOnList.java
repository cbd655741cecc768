package org.banjie.casework.papers;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banjie.cases.Case;
import org.banjie.kinds.Kind;
import org.banjie.kinds.Kinds;
import org.banjie.kinds.RequiredMaterial;
import org.banjie.materials.Material;
import org.banjie.materials.Materials;
import org.banjie.words.Words;
import org.springframework.stereotype.Component;

/** The papers a kind asks for and what is there of each, of a draft or of a case. */
@Component
public class PapersOnList {

    private final AskedPapers asked;
    private final Kinds kinds;
    private final Materials materials;

    PapersOnList(AskedPapers asked, Kinds kinds, Materials materials) {
        this.asked = asked;
        this.kinds = kinds;
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
        return lines(kinds.get(found.kind()), asked.of(found), found.caseNo());
    }

    /**
     * @param answers of the draft as far as they go
     * @param by who fills it in, as {@link WhoFiled} has it
     */
    public List<Line> of(Kind kind, String draft, JsonNode answers, String by) {
        return lines(kind, asked.of(kind, answers, by), draft);
    }

    /** What is there stays on the list, though the answers do not ask for it any more. */
    private List<Line> lines(Kind kind, List<RequiredMaterial> papers, String subject) {
        var files = materials.of(subject);
        var listed = papers.stream().map(RequiredMaterial::code).collect(Collectors.toSet());
        var besides = kind.materials().stream()
                .filter(paper -> !listed.contains(paper.code()))
                .filter(paper -> files.stream().anyMatch(file -> file.code().equals(paper.code())));
        return Stream.concat(papers.stream(), besides)
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

package org.banjie.kinds;

import java.util.List;
import org.banjie.materials.Material;
import org.banjie.materials.Materials;
import org.springframework.stereotype.Component;

/** The papers a kind asks for and what is there of each, of a draft or of a case. */
@Component
public class PaperList {

    private final Materials materials;

    PaperList(Materials materials) {
        this.materials = materials;
    }

    /** One paper, with the files of it that count. */
    public record Line(String code, Words name, boolean required, String basis, List<Material> files) {

        public boolean isMissing() {
            return required && files.isEmpty();
        }
    }

    /** @param subject the draft or the case number */
    public List<Line> of(Kind kind, String subject) {
        var files = materials.of(subject);
        return kind.materials().stream()
                .map(paper -> new Line(
                        paper.code(),
                        paper.name(),
                        paper.required(),
                        paper.basis(),
                        files.stream()
                                .filter(file -> file.code().equals(paper.code()))
                                .toList()))
                .toList();
    }
}

package org.banjie.materials;

import java.util.List;
import org.banjie.materials.Required.Need;

/** What is there of the papers on a kind's list, in the list's order. */
public record Checklist(List<Line> lines) {

    /** A paper and the files of it that count. */
    public record Line(Required required, List<Material> files) {

        public boolean isThere() {
            return !files.isEmpty();
        }
    }

    static Checklist of(List<Required> required, List<Material> files) {
        return new Checklist(required.stream()
                .map(paper -> new Line(paper, filesOf(paper, files)))
                .toList());
    }

    /** What must be there and is not: the whole of what a notice of missing papers names (一次性告知). */
    public List<Required> missing() {
        return lines.stream()
                .filter(line -> line.required().need() == Need.ALWAYS && !line.isThere())
                .map(Line::required)
                .toList();
    }

    /** Nothing that must be there is missing. */
    public boolean isComplete() {
        return missing().isEmpty();
    }

    private static List<Material> filesOf(Required paper, List<Material> files) {
        return files.stream().filter(file -> file.code().equals(paper.code())).toList();
    }
}

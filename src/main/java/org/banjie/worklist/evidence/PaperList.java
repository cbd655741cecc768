package org.banjie.worklist.evidence;

import java.util.List;
import java.util.Locale;
import org.banjie.cases.Case;
import org.banjie.casework.papers.AskedPapers;
import org.banjie.casework.papers.Completeness;
import org.banjie.kinds.RequiredMaterial;
import org.banjie.kinds.Sight;
import org.banjie.materials.Material;
import org.banjie.materials.Materials;
import org.springframework.stereotype.Component;

/** The papers a kind asks for, beside those that are there. */
@Component
class PaperList {

    private final AskedPapers asked;
    private final Completeness completeness;
    private final Materials materials;

    PaperList(AskedPapers asked, Completeness completeness, Materials materials) {
        this.asked = asked;
        this.completeness = completeness;
        this.materials = materials;
    }

    /** Files carry names people gave them, often their own: those who see the case masked learn only that they exist. */
    List<Evidence.Paper> of(Case found, Sight sight, Locale locale) {
        var files = materials.of(found.caseNo());
        var seen = completeness.seen(found);
        return asked.of(found).stream()
                .map(wanted -> paper(wanted, seen.contains(wanted.code()), filesOf(wanted, files), sight, locale))
                .toList();
    }

    /** What must be there and is not: neither a file of it came in, nor has the desk seen it on paper. */
    List<String> missing(Case found, Locale locale) {
        return completeness.outstanding(found).stream()
                .map(wanted -> wanted.name().in(locale))
                .toList();
    }

    private static Evidence.Paper paper(
            RequiredMaterial wanted, boolean seen, List<Material> files, Sight sight, Locale locale) {
        return new Evidence.Paper(
                wanted.code(),
                wanted.name().in(locale),
                wanted.required(),
                wanted.hasBlank(),
                !files.isEmpty(),
                seen,
                wanted.opensFor(sight) ? files : List.of());
    }

    private static List<Material> filesOf(RequiredMaterial wanted, List<Material> files) {
        return files.stream().filter(file -> file.code().equals(wanted.code())).toList();
    }
}

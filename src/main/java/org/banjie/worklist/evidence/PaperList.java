package org.banjie.worklist.evidence;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.banjie.cases.Case;
import org.banjie.casework.papers.AskedPapers;
import org.banjie.casework.papers.Completeness;
import org.banjie.kinds.Kinds;
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
    private final Kinds kinds;

    PaperList(AskedPapers asked, Completeness completeness, Materials materials, Kinds kinds) {
        this.kinds = kinds;
        this.asked = asked;
        this.completeness = completeness;
        this.materials = materials;
    }

    /** Files carry names people gave them, often their own: those who see the case masked learn only that they exist. */
    List<Evidence.Paper> of(Case found, Sight sight, Locale locale) {
        var files = materials.of(found.caseNo());
        var seen = completeness.seen(found);
        return Stream.concat(
                        asked.of(found).stream()
                                .map(one -> paper(one, true, seen.contains(one.code()), files, sight, locale)),
                        gathered(found, files).map(one -> paper(one, false, false, files, sight, locale)))
                .toList();
    }

    /** What the administration brought itself; of what it did not, nothing is missing. */
    private Stream<RequiredMaterial> gathered(Case found, List<Material> files) {
        return kinds.get(found.kind()).gathered().stream()
                .filter(one -> !filesOf(one, files).isEmpty());
    }

    /** What must be there and is not: neither a file of it came in, nor has the desk seen it on paper. */
    List<String> missing(Case found, Locale locale) {
        return completeness.outstanding(found).stream()
                .map(wanted -> wanted.name().in(locale))
                .toList();
    }

    private static Evidence.Paper paper(
            RequiredMaterial one, boolean asked, boolean seen, List<Material> all, Sight sight, Locale locale) {
        var files = filesOf(one, all);
        return new Evidence.Paper(
                one.code(),
                one.name().in(locale),
                one.required(),
                asked,
                one.hasBlank(),
                !files.isEmpty(),
                seen,
                one.opensFor(sight) ? files : List.of());
    }

    private static List<Material> filesOf(RequiredMaterial wanted, List<Material> files) {
        return files.stream().filter(file -> file.code().equals(wanted.code())).toList();
    }
}

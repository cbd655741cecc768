package org.banjie.intake.selfcheck;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import org.banjie.casework.papers.AskedPapers;
import org.banjie.casework.papers.WhoFiled;
import org.banjie.kinds.Kind;
import org.banjie.kinds.RequiredMaterial;
import org.banjie.kinds.own.SelfCheck.Fit;
import org.springframework.stereotype.Component;

/** The papers for all that somebody may apply for, each once: what one of them must have, must be brought. */
@Component
class PapersToBring {

    private final AskedPapers asked;

    PapersToBring(AskedPapers asked) {
        this.asked = asked;
    }

    Collection<RequiredMaterial> of(Kind kind, List<Fit> fits) {
        var papers = new LinkedHashMap<String, RequiredMaterial>();
        fits.stream()
                .flatMap(fit -> asked.of(kind, fit.answers(), WhoFiled.THEMSELVES).stream())
                .forEach(paper -> papers.merge(paper.code(), paper, (one, other) -> one.asked(other.required(), null)));
        return papers.values();
    }
}

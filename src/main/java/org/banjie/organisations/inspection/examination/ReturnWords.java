package org.banjie.organisations.inspection.examination;

import java.util.List;
import org.banjie.casework.papers.Gap;
import org.banjie.kinds.Kinds;
import org.banjie.kinds.RequiredMaterial;
import org.banjie.organisations.inspection.InspectionModel;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Component;

/** What is to be mended in a report that was sent back, item by item, as the notice prints it. */
@Component
class ReturnWords {

    private final SentBack back;
    private final Kinds kinds;
    private final Sentences sentences;

    ReturnWords(SentBack back, Kinds kinds, Sentences sentences) {
        this.back = back;
        this.kinds = kinds;
        this.sentences = sentences;
    }

    /** Empty where it was never sent back, or for a reason only. */
    List<String> of(String caseNo) {
        return back.last(caseNo).map(SentBack.Round::gaps).orElse(List.of()).stream()
                .map(gap -> gap.isSaid()
                        ? sentences.onPaper("inspection.back.other", gap.what(), gap.todo())
                        : sentences.onPaper("inspection.back.item", name(gap), gap.what(), gap.todo()))
                .toList();
    }

    private String name(Gap gap) {
        return kinds.get(InspectionModel.KIND).materials().stream()
                .filter(paper -> paper.code().equals(gap.item()))
                .map(RequiredMaterial::name)
                .map(words -> words.zh())
                .findFirst()
                .orElseGet(() -> sentences.onPaper("inspection.field." + gap.item()));
    }
}

package org.banjie.intake.drafts;

import java.util.List;
import java.util.Locale;
import org.banjie.access.Actor;
import org.banjie.kinds.Kinds;
import org.banjie.kinds.own.OwnAffairs;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Component;

/** What somebody began to fill in and has not handed in. */
@Component
class DraftAffairs implements OwnAffairs {

    /** The page on which one applies lists the others. */
    private static final int A_FEW = 5;

    private final ApplicationDrafts drafts;
    private final Kinds kinds;
    private final Sentences sentences;

    DraftAffairs(ApplicationDrafts drafts, Kinds kinds, Sentences sentences) {
        this.drafts = drafts;
        this.kinds = kinds;
        this.sentences = sentences;
    }

    @Override
    public List<Affair> of(Actor applicant, Locale locale) {
        return drafts.newest(applicant.uid(), A_FEW).stream()
                .map(one -> affair(one, locale))
                .toList();
    }

    private Affair affair(ApplicationDraft draft, Locale locale) {
        var kind = kinds.get(draft.kind());
        var category =
                draft.application().answers().path(kind.category().answer()).asText(null);
        return new Affair(
                kind.matter(category).in(locale),
                sentences.in(locale, "intake.draft.own"),
                null,
                "/intake/" + draft.id(),
                draft.updatedAt(),
                "tracking.my.go-on");
    }
}

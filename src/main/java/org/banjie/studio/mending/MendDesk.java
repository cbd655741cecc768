package org.banjie.studio.mending;

import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.studio.Administrators;
import org.banjie.studio.checks.Checks;
import org.banjie.studio.checks.Mend;
import org.banjie.studio.drafts.Draft;
import org.banjie.studio.drafts.DraftDesk;
import org.banjie.studio.drafts.Edit;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Does what a finding offers; a save like any other, with its author and its line in the history. */
@Service
@Transactional
public class MendDesk {

    private final Administrators administrators;
    private final DraftDesk drafts;
    private final Checks checks;
    private final Sentences sentences;

    MendDesk(Administrators administrators, DraftDesk drafts, Checks checks, Sentences sentences) {
        this.administrators = administrators;
        this.drafts = drafts;
        this.checks = checks;
        this.sentences = sentences;
    }

    /**
     * Takes out of the draft every mention of a step that is not there.
     *
     * @throws Refusal CONFLICT when no finding offers it, as it has been mended or the step is back
     */
    public Draft removes(String kind, String reference) {
        administrators.demand();
        var set = drafts.content(kind);
        var wanted = new Mend(Mend.REMOVE_REFERENCE, reference);
        if (checks.of(set).stream().noneMatch(remark -> wanted.equals(remark.mend()))) {
            throw new Refusal(RefusalKind.CONFLICT, "nothing-to-mend", "studio.mend.gone", reference);
        }
        var mended = new DeadStep(reference).outOf(set);
        return drafts.save(kind, Edit.whole(mended, set.hash(), sentences.of("studio.mend.comment", reference)));
    }
}

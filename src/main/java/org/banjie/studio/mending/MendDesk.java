package org.banjie.studio.mending;

import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.sets.FileSet;
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
     * Changes the draft as a finding of it offers.
     *
     * @throws Refusal CONFLICT when no finding offers it, as it has been mended or somebody has changed what it was about
     */
    public Draft mends(String kind, Mend wanted) {
        administrators.demand();
        var set = drafts.content(kind);
        var offered = checks.of(set).stream().anyMatch(remark -> remark.mends().contains(wanted));
        if (!offered) {
            throw new Refusal(RefusalKind.CONFLICT, "nothing-to-mend", "studio.mend.gone", wanted.reference());
        }
        var why = sentences.of("studio.mend.comment." + wanted.verb(), wanted.reference(), wanted.to());
        return drafts.save(kind, Edit.whole(mended(set, wanted), set.hash(), why));
    }

    private static FileSet mended(FileSet set, Mend wanted) {
        var it = wanted.reference();
        return switch (wanted.verb()) {
            case Mend.RENAME_REFERENCE -> new RenamedStep(it, wanted.to()).in(set);
            case Mend.KEEP_APART -> new KeepApart(it, wanted.to()).in(set);
            case Mend.DEFAULT_FLOW -> OneFile.each(set, ".bpmn", text -> said(text, it, "default", wanted.to()));
            case Mend.COLUMN_TYPE -> OneFile.each(set, ".dmn", text -> column(text, it, wanted.to()));
            default -> new DeadStep(it).outOf(set);
        };
    }

    private static String said(String text, String id, String attribute, String value) {
        return Tag.of(text, id).map(tag -> tag.with(attribute, value)).orElse(text);
    }

    private static String column(String text, String id, String type) {
        return Tag.of(text, id)
                .flatMap(column -> column.inside("inputExpression"))
                .map(asked -> asked.with("typeRef", type))
                .orElse(text);
    }
}

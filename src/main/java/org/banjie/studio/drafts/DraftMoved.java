package org.banjie.studio.drafts;

import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.sets.FileSet;

/** Somebody else has saved since: nothing is overwritten, and whoever came second is shown both. */
public class DraftMoved extends Refusal {

    private final transient FileSet theirs;
    private final transient Edit yours;

    DraftMoved(FileSet theirs, Edit yours, String by) {
        super(RefusalKind.CONFLICT, "draft-changed", "studio.draft.changed", by);
        this.theirs = theirs;
        this.yours = yours;
    }

    /** The set as it is now. */
    public FileSet theirs() {
        return theirs;
    }

    public Edit yours() {
        return yours;
    }
}

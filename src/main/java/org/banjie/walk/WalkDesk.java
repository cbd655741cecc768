package org.banjie.walk;

import java.util.concurrent.Semaphore;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.studio.Administrators;
import org.banjie.studio.drafts.DraftDesk;
import org.springframework.stereotype.Service;

/** Who may have a draft walked: administrators of the district, one at a time. */
@Service
class WalkDesk {

    private final Administrators administrators;
    private final DraftDesk drafts;
    private final Walks walks;

    /** It costs the server half a minute at most, and the next publication waits for it. */
    private final Semaphore one = new Semaphore(1);

    WalkDesk(Administrators administrators, DraftDesk drafts, Walks walks) {
        this.administrators = administrators;
        this.drafts = drafts;
        this.walks = walks;
    }

    /**
     * The draft as it stands; what is live itself, where there is no draft.
     *
     * @throws Refusal CONFLICT while another is walked
     * @throws org.banjie.flow.models.RefusedModel when the gate refuses one of its files
     */
    Walkthrough ofDraft(String kind) {
        var by = administrators.demand();
        var set = drafts.content(kind);
        if (!one.tryAcquire()) throw new Refusal(RefusalKind.CONFLICT, "walking", "walk.busy");
        try {
            return walks.of(set, by.uid());
        } finally {
            one.release();
        }
    }
}

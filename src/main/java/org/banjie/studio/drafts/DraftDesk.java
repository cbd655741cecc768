package org.banjie.studio.drafts;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.banjie.access.Actor;
import org.banjie.refusal.Invalid;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.sets.FileSet;
import org.banjie.sets.LiveSet;
import org.banjie.sets.LiveSets;
import org.banjie.sets.Sets;
import org.banjie.studio.Administrators;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What administrators do to drafts. Whatever can be read is kept, right or wrong; whether it may go live is asked later.
 */
@Service
@Transactional
public class DraftDesk {

    private static final Duration UNTHINNED = Duration.ofDays(7);
    private static final Duration REOPENED_WITHIN = Duration.ofDays(31);
    private static final int DISCARDED_SHOWN = 20;
    private static final int SAVES_BETWEEN_THINNINGS = 20;

    private final Administrators administrators;
    private final Drafts drafts;
    private final Editors editors;
    private final Sets sets;
    private final LiveSets live;
    private final ChangeCount count;
    private final Clock clock;

    DraftDesk(
            Administrators administrators,
            Drafts drafts,
            Editors editors,
            Sets sets,
            LiveSets live,
            ChangeCount count,
            Clock clock) {
        this.administrators = administrators;
        this.drafts = drafts;
        this.editors = editors;
        this.sets = sets;
        this.live = live;
        this.count = count;
        this.clock = clock;
    }

    /** The set as the next to edit it finds it: the open draft's, else the live one. */
    @Transactional(readOnly = true)
    public FileSet content(String kind) {
        administrators.reader();
        return drafts.find(kind)
                .map(Draft::hash)
                .or(() -> live.find(kind).map(LiveSet::hash))
                .map(sets::get)
                .orElseThrow(() -> noKind(kind));
    }

    /** The draft that is open; null where none is. */
    @Transactional(readOnly = true)
    public Draft now(String kind) {
        return drafts.find(kind).orElse(null);
    }

    /** Begins a draft. @throws Refusal CONFLICT when there is one already */
    public Draft start(FileSet set, DraftOrigin origin, String comment) {
        var by = administrators.demand();
        SetRules.demand(set);
        if (drafts.lock(set.kind()).isPresent()) {
            throw new Refusal(RefusalKind.CONFLICT, "draft-open", "studio.draft.open", set.kind());
        }
        begin(set, origin, by.uid(), comment);
        administrators.record(by, set.kind(), "draft-started", Map.of("origin", origin.name(), "set", set.hash()));
        return drafts.find(set.kind()).orElseThrow();
    }

    /** The draft that is open, or a new one of what is live. */
    public Draft open(String kind) {
        var open = drafts.find(kind);
        return open.isPresent() ? open.get() : start(content(kind), DraftOrigin.LIVE, "");
    }

    /**
     * Saves.
     *
     * @throws DraftMoved when it is not what the editor started from
     * @throws Invalid when a file that could be read could not be read any more
     * @throws Refusal CONFLICT while somebody else is editing
     */
    public Draft save(String kind, Edit edit) {
        var by = administrators.demand();
        if (drafts.find(kind).isEmpty()) demandExpected(content(kind), edit, "");
        open(kind);
        var draft = drafts.lock(kind).orElseThrow(() -> noKind(kind));
        editors.take(draft, by, false);
        var now = sets.get(draft.hash());
        demandExpected(now, edit, draft.changedBy());
        var changed = SetRules.demand(edit.apply(now));
        if (edit.restored() == null) WholeFile.demandKept(now, changed);
        if (!changed.hash().equals(now.hash())) keep(draft, now, changed, edit, by);
        return drafts.find(kind).orElseThrow();
    }

    /** Gives the open draft up. */
    public void discard(String kind) {
        var by = administrators.demand();
        var draft = get(kind);
        editors.take(draft, by, false);
        drafts.close(draft.id(), "DISCARDED", by.uid(), clock.instant());
        administrators.record(by, kind, "draft-discarded", Map.of("set", draft.hash()));
    }

    /** Drafts given up in the last month, to be opened again. */
    @Transactional(readOnly = true)
    public List<Drafts.Discarded> discarded() {
        return drafts.discarded(clock.instant().minus(REOPENED_WITHIN), DISCARDED_SHOWN);
    }

    /**
     * Begins a draft of what the last one was when it was given up.
     *
     * @throws Refusal NOT_FOUND when none was in the last month; CONFLICT when one is open
     */
    public Draft reopen(String kind) {
        var last = discarded().stream().filter(one -> one.kind().equals(kind)).findFirst();
        return start(sets.get(last.orElseThrow(() -> noDraft(kind)).hash()), DraftOrigin.REOPENED, "");
    }

    /** The draft has gone live. */
    public void published(Draft draft, Actor by) {
        drafts.close(draft.id(), "PUBLISHED", by.uid(), clock.instant());
    }

    /** Says who is editing. @param takeOver even while somebody else is */
    public Draft edit(String kind, boolean takeOver) {
        var by = administrators.demand();
        open(kind);
        editors.take(get(kind), by, takeOver);
        return drafts.find(kind).orElseThrow();
    }

    public void leave(String kind) {
        var by = administrators.demand();
        drafts.lock(kind).filter(draft -> by.uid().equals(draft.lockBy())).ifPresent(editors::free);
    }

    /** Opens a draft as it stands. */
    void begin(FileSet set, DraftOrigin origin, String by, String comment) {
        var base = live.find(set.kind()).map(LiveSet::hash).orElse(null);
        try {
            drafts.insert(set.kind(), base, origin, sets.keep(set), by, clock.instant(), comment);
        } catch (DuplicateKeyException first) {
            throw new Refusal(RefusalKind.CONFLICT, "draft-open", "studio.draft.open", set.kind());
        }
    }

    void keep(Draft draft, FileSet was, FileSet set, Edit edit, Actor by) {
        var version = new Version(
                draft.rev() + 1,
                sets.keep(set),
                by.uid(),
                clock.instant(),
                Objects.requireNonNullElse(edit.comment(), "").strip(),
                edit.automatic(),
                String.join("\n", was.differing(set)),
                count.between(was, set),
                edit.restored());
        drafts.insertVersion(draft.id(), version);
        drafts.change(draft.id(), version);
        if (version.rev() % SAVES_BETWEEN_THINNINGS == 0) {
            drafts.thin(draft.id(), clock.instant().minus(UNTHINNED));
        }
    }

    private void demandExpected(FileSet now, Edit edit, String by) {
        if (!edit.startedFrom(now)) throw new DraftMoved(now, edit, by);
    }

    Draft get(String kind) {
        return drafts.lock(kind).orElseThrow(() -> noDraft(kind));
    }

    static Refusal noDraft(String kind) {
        return new Refusal(RefusalKind.NOT_FOUND, "no-draft", "studio.draft.none", kind);
    }

    private static Refusal noKind(String kind) {
        return new Refusal(RefusalKind.NOT_FOUND, "unknown-kind", "kinds.unknown", kind);
    }
}

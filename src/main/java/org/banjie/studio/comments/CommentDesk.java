package org.banjie.studio.comments;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.sets.Sets;
import org.banjie.studio.Administrators;
import org.banjie.studio.drafts.Draft;
import org.banjie.studio.drafts.Drafts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Administrators say what they think of a draft and when it is settled; auditors read along. The journal has no words. */
@Service
@Transactional
public class CommentDesk {

    private static final int LONGEST = 2000;
    private static final int MOST = 1000;

    private final Administrators administrators;
    private final Drafts drafts;
    private final Sets sets;
    private final Comments comments;
    private final Clock clock;

    CommentDesk(Administrators administrators, Drafts drafts, Sets sets, Comments comments, Clock clock) {
        this.administrators = administrators;
        this.drafts = drafts;
        this.sets = sets;
        this.comments = comments;
        this.clock = clock;
    }

    /**
     * The newest of those before a comment, the newest last; none where no draft is open.
     *
     * @param file null for all of the draft
     */
    @Transactional(readOnly = true)
    public List<Comment> of(String kind, String file, long before, int most) {
        administrators.reader();
        return drafts.find(kind)
                .map(draft -> comments.before(draft.id(), file, before, most))
                .orElse(List.of());
    }

    /** How many are not settled. */
    @Transactional(readOnly = true)
    public int open(Draft draft) {
        return comments.open(draft.id());
    }

    /** @throws Invalid naming all that is wrong; @throws Refusal NOT_FOUND without a draft */
    public long say(String kind, CommentInput said) {
        var by = administrators.demand();
        var draft = draft(kind);
        var plain = said.plain();
        demand(draft, plain);
        var id = comments.insert(draft.id(), draft.rev(), plain, by.uid(), clock.instant());
        var detail = new LinkedHashMap<String, String>();
        detail.put("comment", Long.toString(id));
        if (plain.file() != null) detail.put("file", plain.file());
        if (plain.element() != null) detail.put("element", plain.element());
        administrators.record(by, kind, "draft-comment-written", detail);
        return id;
    }

    /** @param settled false to open it again; @throws Refusal NOT_FOUND where the draft has no such comment */
    public void settle(String kind, long id, boolean settled) {
        var by = administrators.demand();
        if (!comments.resolve(draft(kind).id(), id, settled ? by.uid() : null, clock.instant())) {
            throw new Refusal(RefusalKind.NOT_FOUND, "no-comment", "studio.comment.none");
        }
        var verb = settled ? "draft-comment-resolved" : "draft-comment-reopened";
        administrators.record(by, kind, verb, Map.of("comment", Long.toString(id)));
    }

    private void demand(Draft draft, CommentInput said) {
        var errors = new ArrayList<InputError>();
        if (said.text().isEmpty()) errors.add(error("text", "blank"));
        if (said.text().length() > LONGEST) errors.add(error("text", "long", LONGEST));
        if (said.element() != null && (said.file() == null || said.element().length() > 200)) {
            errors.add(error("element", "element"));
        }
        if (said.file() != null && sets.get(draft.hash()).file(said.file()).isEmpty()) {
            errors.add(error("file", "file"));
        }
        if (errors.isEmpty() && comments.all(draft.id()) >= MOST) errors.add(error("", "many", MOST));
        if (!errors.isEmpty()) throw new Invalid(errors);
    }

    private Draft draft(String kind) {
        return drafts.find(kind)
                .orElseThrow(() -> new Refusal(RefusalKind.NOT_FOUND, "no-draft", "studio.draft.none", kind));
    }

    private static InputError error(String path, String rule, Object... arguments) {
        return new InputError(path, rule, "studio.comment." + rule, arguments);
    }
}

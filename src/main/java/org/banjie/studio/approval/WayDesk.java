package org.banjie.studio.approval;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.banjie.access.Actor;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.studio.Administrators;
import org.banjie.studio.drafts.DraftDesk;
import org.banjie.studio.drafts.Drafts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What lies before and after the approval: the author sends the draft, and what is approved goes live on a day. */
@Service
@Transactional
public class WayDesk {

    private static final Period FURTHEST = Period.ofYears(1);
    private static final int LONGEST_WORD = 300;

    private final Administrators administrators;
    private final Drafts drafts;
    private final DraftDesk desk;
    private final ApprovalDesk approvals;
    private final OnTheWay way;
    private final Clock clock;

    WayDesk(
            Administrators administrators,
            Drafts drafts,
            DraftDesk desk,
            ApprovalDesk approvals,
            OnTheWay way,
            Clock clock) {
        this.administrators = administrators;
        this.drafts = drafts;
        this.desk = desk;
        this.approvals = approvals;
        this.way = way;
        this.clock = clock;
    }

    /**
     * An author says that the draft is ready: it waits for the other administrators from now on.
     *
     * @param word to them; may be empty
     * @throws Refusal CONFLICT for whoever did not change it; INVALID while the checks keep it from going live
     */
    public Sent send(String kind, String word) {
        var by = administrators.demand();
        var draft = approvals.lock(kind);
        if (!drafts.authors(draft.id()).contains(by.uid())) {
            throw new Refusal(RefusalKind.CONFLICT, "not-author", "studio.ready.not-author");
        }
        approvals.demandSound(draft);
        var said = Objects.requireNonNullElse(word, "").strip();
        if (said.length() > LONGEST_WORD) throw wrong("word-too-long", "studio.ready.long", LONGEST_WORD);
        var sent = new Sent(by.uid(), clock.instant(), said);
        way.send(draft, sent);
        desk.leave(kind);
        administrators.record(by, kind, "draft-sent", Map.of("set", draft.hash()));
        return sent;
    }

    /**
     * The approved draft goes live at the beginning of that day.
     *
     * @throws Refusal as {@link ApprovalDesk#publish}; INVALID for a day that is not to come within a year
     */
    public LiveDay plan(String kind, LocalDate on) {
        var by = administrators.demand();
        var today = LocalDate.now(clock);
        if (on == null || !on.isAfter(today) || on.isAfter(today.plus(FURTHEST))) {
            throw wrong("plan-day", "studio.plan.day");
        }
        var approved = approvals.demandApproved(kind, by);
        var plan = new LiveDay(on, by.uid(), clock.instant());
        way.plan(approved.draft(), plan);
        administrators.record(
                by, kind, "publication-planned", Map.of("set", approved.draft().hash(), "day", on.toString()));
        return plan;
    }

    /** It does not go live by itself any more. @throws Refusal CONFLICT where no day is set */
    public void callOff(String kind) {
        var by = administrators.demand();
        var draft = approvals.lock(kind);
        if (way.plan(draft).isEmpty()) throw new Refusal(RefusalKind.CONFLICT, "no-plan", "studio.plan.none");
        way.callOff(draft);
        administrators.record(by, kind, "publication-called-off", Map.of("set", draft.hash()));
    }

    /** Its day has come. Nothing is left to do where it was called off, changed or published meanwhile. */
    void due(String kind) {
        var draft = drafts.lock(kind);
        var plan = draft.flatMap(way::plan).filter(one -> !one.on().isAfter(LocalDate.now(clock)));
        plan.ifPresent(one -> approvals.publish(draft.orElseThrow(), one.by(), Actor.SYSTEM));
    }

    @Transactional(readOnly = true)
    List<String> due(int most) {
        return way.due(LocalDate.now(clock), most);
    }

    private static Refusal wrong(String type, String key, Object... words) {
        return new Refusal(RefusalKind.INVALID, type, key, words);
    }
}

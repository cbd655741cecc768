package org.banjie.studio.approval;

import java.time.Clock;
import java.util.Map;
import org.banjie.access.Actor;
import org.banjie.flow.models.Deployments;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.sets.FileSet;
import org.banjie.sets.LiveSet;
import org.banjie.sets.LiveSets;
import org.banjie.sets.Sets;
import org.banjie.studio.Administrators;
import org.banjie.studio.checks.Checks;
import org.banjie.studio.checks.Remark;
import org.banjie.studio.checks.proof.Separated;
import org.banjie.studio.drafts.Draft;
import org.banjie.studio.drafts.DraftDesk;
import org.banjie.studio.drafts.Drafts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is approved by a second person goes live, and nothing else. */
@Service
@Transactional
public class ApprovalDesk {

    private static final int LONGEST_REASON = 500;

    private final Administrators administrators;
    private final Drafts drafts;
    private final DraftDesk desk;
    private final Approvals approvals;
    private final Sets sets;
    private final LiveSets live;
    private final Checks checks;
    private final Deployments deployments;
    private final Clock clock;

    ApprovalDesk(
            Administrators administrators,
            Drafts drafts,
            DraftDesk desk,
            Approvals approvals,
            Sets sets,
            LiveSets live,
            Checks checks,
            Deployments deployments,
            Clock clock) {
        this.administrators = administrators;
        this.drafts = drafts;
        this.desk = desk;
        this.approvals = approvals;
        this.sets = sets;
        this.live = live;
        this.checks = checks;
        this.deployments = deployments;
        this.clock = clock;
    }

    /**
     * Approves the draft as it is.
     *
     * @param seen hash of what the approver has looked at; null for what is there now
     * @param reason on what law it rests that people who were kept apart no longer are; null where nobody is let go of
     * @throws Refusal CONFLICT when it is no longer what was looked at or was approved already; BARRED for whoever had a
     *     hand in it; INVALID with every finding that keeps it from going live
     */
    public Approval approve(String kind, String seen, String note, String reason) {
        var by = administrators.demand();
        var draft = lock(kind);
        demandSeen(draft, seen);
        demandOtherEyes(draft, by);
        if (approvals.of(draft).isPresent()) throw conflict("approved-already", "studio.approval.already");
        var passed = sound(sets.get(draft.hash()), reason);
        var approval = new Approval(
                draft.rev(), draft.hash(), by.uid(), clock.instant(), note == null ? "" : note, passed ? reason : null);
        approvals.add(draft.id(), approval);
        var facts = passed ? Map.of("set", draft.hash(), "basis", reason) : Map.of("set", draft.hash());
        administrators.record(by, kind, "draft-approved", facts);
        return approval;
    }

    /**
     * Puts the approved draft live: new cases run on it at once, running ones stay where they are.
     *
     * @throws Refusal BARRED without an approval of these bytes; CONFLICT when what is live changed meanwhile
     */
    public LiveSet publish(String kind) {
        var by = administrators.demand();
        return publish(demandApproved(kind, by), by.uid(), by);
    }

    /** A draft and who approved these very bytes. */
    record Approved(Draft draft, Approval approval) {}

    /** What may go live now if this person says so. @throws Refusal as {@link #publish(String)} */
    Approved demandApproved(String kind, Actor by) {
        var draft = lock(kind);
        var approval = approvals.of(draft).orElseThrow(() -> fourEyes("studio.approval.none"));
        demandTwo(draft, approval, by);
        demandChange(draft);
        sound(sets.get(draft.hash()), approval.reason());
        return new Approved(draft, approval);
    }

    /** What was set to go live on this day by somebody who might. @param as who carries it out */
    LiveSet publish(Draft draft, String by, Actor as) {
        var approval = approvals.of(draft).orElseThrow(() -> fourEyes("studio.approval.none"));
        demandChange(draft);
        sound(sets.get(draft.hash()), approval.reason());
        return publish(new Approved(draft, approval), by, as);
    }

    private LiveSet publish(Approved approved, String by, Actor as) {
        var draft = approved.draft();
        var published = deployments.publish(sets.get(draft.hash()), LiveSet.Source.STUDIO, by);
        desk.published(draft, as);
        var detail =
                Map.of("set", draft.hash(), "approvedBy", approved.approval().by(), "publishedBy", by);
        administrators.record(as, draft.kind(), "set-published", detail);
        return published;
    }

    /** Whether this person is the second pair of eyes for it. */
    @Transactional(readOnly = true)
    public boolean mayApprove(Draft draft, Actor actor) {
        return !drafts.authors(draft.id()).contains(actor.uid());
    }

    Draft lock(String kind) {
        return drafts.lock(kind)
                .orElseThrow(() -> new Refusal(RefusalKind.NOT_FOUND, "no-draft", "studio.draft.none", kind));
    }

    private static void demandSeen(Draft draft, String seen) {
        if (seen != null && !seen.equals(draft.hash())) throw conflict("draft-changed", "studio.approval.other");
    }

    private void demandOtherEyes(Draft draft, Actor by) {
        if (!mayApprove(draft, by)) throw fourEyes("studio.approval.own");
    }

    /** What came with the program has no author here: then whoever approves it does not also publish it. */
    private void demandTwo(Draft draft, Approval approval, Actor by) {
        var nobodys = drafts.authors(draft.id()).stream().allMatch(Actor.SYSTEM.uid()::equals);
        if (nobodys && approval.by().equals(by.uid())) throw fourEyes("studio.approval.alone");
    }

    private void demandChange(Draft draft) {
        var now = live.find(draft.kind()).map(LiveSet::hash).orElse(null);
        if (draft.hash().equals(now)) throw conflict("nothing-changed", "studio.approval.same");
    }

    /** @return whether something passes for the reason alone */
    private boolean sound(FileSet set, String reason) {
        var errors = checks.of(set).stream().filter(Remark::refuses).toList();
        var stated = reason != null && !reason.isBlank();
        if (stated && reason.length() > LONGEST_REASON) {
            throw new Refusal(RefusalKind.INVALID, "too-long", "studio.approval.reason.long");
        }
        if (errors.stream().anyMatch(error -> !stated || !Separated.mayPass(error))) throw new Unsound(errors);
        return !errors.isEmpty();
    }

    /** Lets pass what the one who approves may let pass for a legal reason. */
    void demandSound(Draft draft) {
        var errors = checks.of(sets.get(draft.hash())).stream()
                .filter(remark -> remark.refuses() && !Separated.mayPass(remark))
                .toList();
        if (!errors.isEmpty()) throw new Unsound(errors);
    }

    private static Refusal fourEyes(String key) {
        return new Refusal(RefusalKind.BARRED, "four-eyes", key);
    }

    private static Refusal conflict(String type, String key) {
        return new Refusal(RefusalKind.CONFLICT, type, key);
    }
}

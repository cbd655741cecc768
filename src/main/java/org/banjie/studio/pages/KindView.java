package org.banjie.studio.pages;

import org.banjie.words.Words;
import org.banjie.site.Slice;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.banjie.access.SignedIn;
import org.banjie.sets.FileSet;
import org.banjie.sets.LiveSet;
import org.banjie.sets.LiveSets;
import org.banjie.sets.Sets;
import org.banjie.refusal.RefusalKind;
import org.banjie.refusal.Refusal;
import org.banjie.studio.Administrators;
import org.banjie.studio.approval.ApprovalDesk;
import org.banjie.studio.approval.Approvals;
import org.banjie.studio.checks.Checks;
import org.banjie.studio.comparison.Comparison;
import org.banjie.studio.drafts.Draft;
import org.banjie.studio.drafts.Drafts;
import org.banjie.studio.drafts.Version;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts the page of one kind together. */
@Component
class KindView {

    private static final int ROWS = 15;

    private final Administrators administrators;
    private final SignedIn signedIn;
    private final LiveSets live;
    private final Sets sets;
    private final Drafts drafts;
    private final Approvals approvals;
    private final ApprovalDesk desk;
    private final Checks checks;
    private final FindingWords findings;
    private final Names names;
    private final Moves moves;
    private final Clock clock;

    KindView(
            Administrators administrators,
            SignedIn signedIn,
            LiveSets live,
            Sets sets,
            Drafts drafts,
            Approvals approvals,
            ApprovalDesk desk,
            Checks checks,
            FindingWords findings,
            Names names,
            Moves moves,
            Clock clock) {
        this.administrators = administrators;
        this.signedIn = signedIn;
        this.live = live;
        this.sets = sets;
        this.drafts = drafts;
        this.approvals = approvals;
        this.desk = desk;
        this.checks = checks;
        this.findings = findings;
        this.names = names;
        this.moves = moves;
        this.clock = clock;
    }

    /** @param changed whether it differs from what is live */
    record File(String name, int size, boolean changed) {}

    record Publication(LiveSet set, String by, boolean now) {}

    record Save(Version version, String by) {}

    ModelAndView show(String kind, int before, Locale locale) {
        var draft = drafts.find(kind).orElse(null);
        var history = live.history(kind);
        if (draft == null && history.isEmpty()) {
            throw new Refusal(RefusalKind.NOT_FOUND, "unknown-kind", "kinds.unknown", kind);
        }
        var page = new ModelAndView("studio/kind")
                .addObject("kind", kind)
                .addObject(
                        "name",
                        names.kind(kind, draft, Words.english(locale)))
                .addObject("mayChange", administrators.mayChange())
                .addObject("draft", draft)
                .addObject("publications", publications(history))
                .addObject("moves", moves.of(kind));
        return draft == null ? page : draft(page, draft, before, locale);
    }

    private ModelAndView draft(ModelAndView page, Draft draft, int before, Locale locale) {
        var set = sets.get(draft.hash());
        var base = draft.base() == null ? null : sets.get(draft.base());
        var me = signedIn.actor();
        var editor = draft.editor(clock.instant());
        var approval = approvals.of(draft).orElse(null);
        var saves = Slice.of(drafts.versions(draft.id(), before, ROWS + 1), ROWS);
        var remarks = checks.of(set);
        return page.addObject("files", files(set, base))
                .addObject(
                        "changes", base == null ? -1 : Comparison.of(base, set).size())
                .addObject("findings", findings.inWords(remarks, locale))
                .addObject(
                        "errors",
                        remarks.stream().filter(remark -> remark.refuses()).count())
                .addObject("changedBy", names.of(draft.changedBy()))
                .addObject("editor", editor == null ? null : names.of(editor))
                .addObject("editing", me.uid().equals(editor))
                .addObject("approval", approval)
                .addObject("approvedBy", approval == null ? null : names.of(approval.by()))
                .addObject("mayApprove", desk.mayApprove(draft, me))
                .addObject(
                        "saves",
                        saves.map(save -> new Save(save, names.of(save.by()))).rows())
                .addObject("older", saves.next(Version::rev))
                .addObject("newest", before == Integer.MAX_VALUE);
    }

    private static List<File> files(FileSet set, FileSet base) {
        return set.files().entrySet().stream()
                .map(file -> new File(
                        file.getKey(),
                        file.getValue().length,
                        base == null
                                || !Arrays.equals(file.getValue(), base.files().get(file.getKey()))))
                .toList();
    }

    private List<Publication> publications(List<LiveSet> history) {
        return history.stream()
                .limit(50)
                .map(set -> new Publication(set, names.of(set.by()), set == history.get(0)))
                .toList();
    }
}

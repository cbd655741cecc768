package org.banjie.studio.pages;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.banjie.access.Actor;
import org.banjie.access.SignedIn;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.sets.FileSet;
import org.banjie.sets.LiveSet;
import org.banjie.sets.LiveSets;
import org.banjie.sets.Sets;
import org.banjie.studio.Administrators;
import org.banjie.studio.approval.Approval;
import org.banjie.studio.approval.ApprovalDesk;
import org.banjie.studio.approval.Approvals;
import org.banjie.studio.approval.LiveDay;
import org.banjie.studio.approval.OnTheWay;
import org.banjie.studio.approval.Sent;
import org.banjie.studio.comparison.Comparison;
import org.banjie.studio.drafts.Draft;
import org.banjie.studio.drafts.Drafts;
import org.banjie.studio.presence.FileLookers;
import org.banjie.studio.reading.FileTitles;
import org.banjie.words.Sentences;
import org.banjie.words.Words;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts the page of one kind together. */
@Component
class KindView {

    private final Administrators administrators;
    private final SignedIn signedIn;
    private final LiveSets live;
    private final Sets sets;
    private final Drafts drafts;
    private final Approvals approvals;
    private final ApprovalDesk desk;
    private final OnTheWay way;
    private final DraftFindings findings;
    private final FileTitles titles;
    private final FileLookers lookers;
    private final Sentences sentences;
    private final NamesShown names;
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
            OnTheWay way,
            DraftFindings findings,
            FileTitles titles,
            FileLookers lookers,
            Sentences sentences,
            NamesShown names,
            Moves moves,
            Clock clock) {
        this.administrators = administrators;
        this.signedIn = signedIn;
        this.live = live;
        this.sets = sets;
        this.drafts = drafts;
        this.approvals = approvals;
        this.desk = desk;
        this.way = way;
        this.findings = findings;
        this.titles = titles;
        this.lookers = lookers;
        this.sentences = sentences;
        this.names = names;
        this.moves = moves;
        this.clock = clock;
    }

    /** @param title what people call it; @param changed whether it differs from what the draft began from */
    record File(String name, String title, boolean changed) {}

    /** Files of one sort: the guide, flows, forms, rule tables, papers. */
    record Files(String code, List<File> files) {}

    record Publication(LiveSet set, String by, boolean now) {}

    /** @param editor who holds it just now; null where nobody does */
    record Edited(String changedBy, String editor, boolean byReader) {}

    /** @param sent null where nobody has sent it as it is; @param plan null where no day is set */
    record Way(Sent sent, String sentBy, LiveDay plan, String plannedBy) {}

    /**
     * What there is to say of a draft.
     *
     * @param changes how many against what it began from; -1 where it began from nothing
     * @param approval null where nobody has approved it as it is
     */
    record OfDraft(
            List<Files> files,
            int changes,
            DraftFindings.Found found,
            Edited edited,
            Approval approval,
            String approvedBy,
            boolean mayApprove,
            Way way) {}

    /** @param of null where no draft is open */
    record Shown(String name, Draft draft, OfDraft of, List<Publication> publications, List<Moves.Move> moves) {}

    ModelAndView show(String kind, Locale locale) {
        var draft = drafts.find(kind).orElse(null);
        var history = live.history(kind);
        if (draft == null && history.isEmpty()) {
            throw new Refusal(RefusalKind.NOT_FOUND, "unknown-kind", "kinds.unknown", kind);
        }
        var shown = new Shown(
                names.kind(kind, draft, Words.english(locale)),
                draft,
                draft == null ? null : ofDraft(draft, locale),
                publications(history),
                moves.of(kind));
        return new ModelAndView("studio/kind")
                .addObject("kind", kind)
                .addObject("looking", looking(kind, locale))
                .addObject("mayChange", administrators.mayChange())
                .addObject("view", shown);
    }

    /** Who else has a file open now, in one line; null for nobody. */
    private String looking(String kind, Locale locale) {
        var others = lookers.besides(signedIn.actor().uid(), kind).stream()
                .map(one -> sentences.in(locale, "studio.looking.here", names.of(one.uid()), one.file()))
                .collect(Collectors.joining(sentences.in(locale, "studio.looking.and")));
        return others.isEmpty() ? null : sentences.in(locale, "studio.looking.now", others);
    }

    private OfDraft ofDraft(Draft draft, Locale locale) {
        var set = sets.get(draft.hash());
        var base = draft.base() == null ? null : sets.get(draft.base());
        var me = signedIn.actor();
        var approval = approvals.of(draft).orElse(null);
        return new OfDraft(
                files(set, base, locale),
                base == null ? -1 : Comparison.of(base, set).size(),
                findings.of(set, locale),
                edited(draft, me),
                approval,
                approval == null ? null : names.of(approval.by()),
                desk.mayApprove(draft, me),
                way(draft));
    }

    private Way way(Draft draft) {
        var sent = way.sent(draft).orElse(null);
        var plan = way.plan(draft).orElse(null);
        return new Way(sent, sent == null ? "" : names.of(sent.by()), plan, plan == null ? "" : names.of(plan.by()));
    }

    private Edited edited(Draft draft, Actor me) {
        var editor = draft.editor(clock.instant());
        return new Edited(
                names.of(draft.changedBy()),
                editor == null ? null : names.of(editor),
                me.uid().equals(editor));
    }

    private List<Files> files(FileSet set, FileSet base, Locale locale) {
        var changed = base == null ? List.<String>of() : base.differing(set);
        return titles.grouped(set, locale).stream()
                .map(group -> new Files(
                        group.code(),
                        group.files().stream()
                                .map(file -> new File(file.name(), file.title(), changed.contains(file.name())))
                                .toList()))
                .toList();
    }

    private List<Publication> publications(List<LiveSet> history) {
        return history.stream()
                .limit(50)
                .map(set -> new Publication(set, names.of(set.by()), set == history.get(0)))
                .toList();
    }
}

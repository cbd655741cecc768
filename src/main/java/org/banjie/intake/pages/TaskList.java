package org.banjie.intake.pages;

import java.util.List;
import java.util.stream.Stream;
import org.banjie.access.Actor;
import org.banjie.casework.papers.PapersOnList;
import org.banjie.intake.applications.Agents;
import org.banjie.intake.applications.ApplicationCheck;
import org.banjie.intake.drafts.ApplicationDraft;
import org.banjie.intake.drafts.ApplicationDraftDesk;
import org.banjie.intake.drafts.DraftPapers;
import org.banjie.intake.drafts.DraftsApi;
import org.banjie.intake.pages.Section.State;
import org.banjie.kinds.Kinds;
import org.springframework.stereotype.Component;

/** How far an application is, part by part, and which part is next. */
@Component
class TaskList {

    private final Kinds kinds;
    private final ApplicationCheck check;
    private final DraftPapers papers;
    private final Agents agents;
    private final ApplicationDraftDesk drafts;

    TaskList(Kinds kinds, ApplicationCheck check, DraftPapers papers, Agents agents, ApplicationDraftDesk drafts) {
        this.kinds = kinds;
        this.check = check;
        this.papers = papers;
        this.agents = agents;
        this.drafts = drafts;
    }

    /** The parts in their order, the last one handing in. */
    List<Section> of(Actor actor, ApplicationDraft draft) {
        var kind = kinds.get(draft.kind());
        var errors = check.errors(actor, kind, draft.application());
        var applicant = state(
                errors.stream().allMatch(DraftsApi::isOfAnswers),
                draft.application().applicant().name() != null);
        var form = state(
                errors.stream().noneMatch(DraftsApi::isOfAnswers),
                !draft.application().answers().isEmpty());
        var missing = (int)
                papers.of(draft).stream().filter(PapersOnList.Line::isMissing).count();
        var unagreed = isUnagreed(actor, draft);
        var ready = errors.isEmpty() && !unagreed ? State.UNTOUCHED : State.WAITING;
        var rest = Stream.of(
                new Section("form", form, 0),
                new Section(
                        "papers",
                        papers(kind.materialsTable() != null, form, state(missing == 0, hasFiles(draft))),
                        missing),
                new Section("check", ready, 0));
        var who = Stream.of(new Section("applicant", applicant, 0));
        if (!draft.application().forAnother()) return Stream.concat(who, rest).toList();
        var consent = new Section("consent", consent(applicant, unagreed), 0);
        return Stream.concat(Stream.concat(who, Stream.of(consent)), rest).toList();
    }

    /** Whether it is for somebody else who has not agreed yet. */
    boolean isUnagreed(Actor actor, ApplicationDraft draft) {
        var application = draft.application();
        return application.forAnother()
                && agents.basis(actor, application, drafts.there(draft.id())).isEmpty();
    }

    /** Nobody can agree before it is said who they are. */
    private static State consent(State applicant, boolean unagreed) {
        if (applicant != State.DONE) return State.WAITING;
        return unagreed ? State.UNTOUCHED : State.DONE;
    }

    /** The first part that must still be done; without what may come later once the rest is. */
    static Section next(List<Section> sections) {
        return sections.stream()
                .filter(section -> !section.isPassable())
                .findFirst()
                .orElseThrow();
    }

    /** Where the answers say which papers are needed, none may be left out before they are there. */
    static State papers(boolean byAnswers, State form, State papers) {
        return byAnswers && form != State.DONE && papers == State.OPTIONAL ? State.UNTOUCHED : papers;
    }

    private boolean hasFiles(ApplicationDraft draft) {
        return papers.of(draft).stream().anyMatch(line -> !line.files().isEmpty());
    }

    /** Done is what somebody has done: where nothing is needed and nothing was given, it may be left out. */
    static State state(boolean enough, boolean begun) {
        if (enough) return begun ? State.DONE : State.OPTIONAL;
        return begun ? State.BEGUN : State.UNTOUCHED;
    }
}

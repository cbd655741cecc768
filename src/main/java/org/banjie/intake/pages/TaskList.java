package org.banjie.intake.pages;

import java.util.List;
import org.banjie.access.Actor;
import org.banjie.casework.papers.PapersOnList;
import org.banjie.intake.applications.ApplicationCheck;
import org.banjie.intake.drafts.ApplicationDraft;
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

    TaskList(Kinds kinds, ApplicationCheck check, DraftPapers papers) {
        this.kinds = kinds;
        this.check = check;
        this.papers = papers;
    }

    /** The parts in their order, the last one handing in. */
    List<Section> of(Actor actor, ApplicationDraft draft) {
        var errors = check.errors(actor, kinds.get(draft.kind()), draft.application());
        var applicant = state(
                errors.stream().allMatch(DraftsApi::isOfAnswers),
                draft.application().applicant().name() != null);
        var form = state(
                errors.stream().noneMatch(DraftsApi::isOfAnswers),
                !draft.application().answers().isEmpty());
        var missing = (int)
                papers.of(draft).stream().filter(PapersOnList.Line::isMissing).count();
        var ready = errors.isEmpty() ? State.UNTOUCHED : State.WAITING;
        return List.of(
                new Section("applicant", applicant, 0),
                new Section("form", form, 0),
                new Section("papers", state(missing == 0, hasFiles(draft)), missing),
                new Section("check", ready, 0));
    }

    /** The first part that must still be done; without what may come later once the rest is. */
    static Section next(List<Section> sections) {
        return sections.stream()
                .filter(section -> !section.isPassable())
                .findFirst()
                .orElseThrow();
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

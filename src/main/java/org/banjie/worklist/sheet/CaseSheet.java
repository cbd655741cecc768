package org.banjie.worklist.sheet;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.banjie.access.Actor;
import org.banjie.access.SignedIn;
import org.banjie.casework.Exits;
import org.banjie.casework.facts.Rights;
import org.banjie.journal.looks.LookRights;
import org.banjie.materials.UploadTrouble;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.worklist.Leaders;
import org.banjie.worklist.Worklist;
import org.banjie.worklist.course.Courses;
import org.banjie.worklist.evidence.Evidence;
import org.banjie.worklist.evidence.Evidences;
import org.banjie.worklist.items.WorkItem;
import org.banjie.worklist.list.Follows;
import org.banjie.worklist.list.Page;
import org.banjie.worklist.parts.Parts;
import org.banjie.worklist.words.Colleagues;
import org.banjie.worklist.words.Lamps;
import org.banjie.worklist.words.RowView;
import org.banjie.worklist.words.Rows;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Lays out the page of a case, with what was typed into one of its forms and is wrong. */
@Component
class CaseSheet {

    /** Of limits that end on one day the one with an hour comes before the one that ends with it. */
    private static final Comparator<Lamps.Lamp> SOONEST = Comparator.comparing(Lamps.Lamp::dueOn)
            .thenComparing(Lamps.Lamp::dueAt, Comparator.nullsLast(Comparator.naturalOrder()));

    private final SignedIn signedIn;
    private final Rights rights;
    private final Evidences evidences;
    private final Worklist worklist;
    private final Leaders leaders;
    private final Colleagues colleagues;
    private final Rows rows;
    private final Exits exits;
    private final Follows follows;
    private final WaitedFor waitedFor;
    private final UploadTrouble uploads;
    private final Parts parts;
    private final Courses courses;

    CaseSheet(
            SignedIn signedIn,
            Rights rights,
            Evidences evidences,
            Worklist worklist,
            Leaders leaders,
            Colleagues colleagues,
            Rows rows,
            Exits exits,
            Follows follows,
            WaitedFor waitedFor,
            UploadTrouble uploads,
            Parts parts,
            Courses courses) {
        this.signedIn = signedIn;
        this.rights = rights;
        this.evidences = evidences;
        this.worklist = worklist;
        this.leaders = leaders;
        this.colleagues = colleagues;
        this.rows = rows;
        this.exits = exits;
        this.follows = follows;
        this.waitedFor = waitedFor;
        this.uploads = uploads;
        this.parts = parts;
        this.courses = courses;
    }

    /**
     * @param wrong what is wrong with an exit that was tried; null for nothing
     * @param reason what was written as its reason
     * @throws Refusal NOT_FOUND for a case that this person may not know of
     */
    ModelAndView show(String caseNo, InputError wrong, String reason, Locale locale) {
        var actor = staff();
        var found = rights.visible(actor, caseNo);
        var evidence = evidences.of(actor, found, locale);
        var open = worklist.openSteps(caseNo);
        var steps = steps(actor, open, locale);
        var shown = steps.stream().filter(row -> shown(evidence, row)).toList();
        var page = new ModelAndView("worklist/case")
                .addObject("evidence", evidence)
                .addObject("applicant", rights.nameFor(actor, found.kind(), found.applicantName()))
                .addObject("course", evidence.isWhole() ? courses.of(found, locale) : null)
                .addObject("looks", LookRights.READING.has(actor) ? LookRights.PATH : null)
                .addObject("steps", shown)
                .addObject(
                        "waits",
                        shown.size() < steps.size()
                                ? waitedFor.others(evidence, locale)
                                : waitedFor.of(evidence, locale))
                .addObject("lamp", evidence.isWhole() ? lamp(steps) : null)
                .addObject("own", own(actor, open))
                .addObject("types", uploads.types())
                .addObject("mb", uploads.megabytes())
                .addObject("takeOver", takeOver(actor, open))
                .addObject("parts", parts.of(actor, found, locale))
                .addObject("exits", exits.open(actor, found))
                .addObject("follows", follows.follows(actor.uid(), caseNo))
                .addObject("errors", wrong == null ? List.of() : List.of(wrong))
                .addObject("reason", reason);
        if (wrong != null) page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }

    /** By task, those that this person may take over, each with whom it could be given to. */
    private Map<String, List<Actor>> takeOver(Actor actor, List<WorkItem> open) {
        return open.stream()
                .filter(item -> !item.isApplicants() && leaders.lead(actor, item.office()))
                .collect(Collectors.toMap(WorkItem::taskId, colleagues::whoCouldTake));
    }

    /** Id of the open step this person has in hand, through which papers are put in; null for none. */
    private static String own(Actor actor, List<WorkItem> open) {
        return open.stream()
                .filter(item -> actor.uid().equals(item.assignee()))
                .map(WorkItem::taskId)
                .findFirst()
                .orElse(null);
    }

    /** The open steps in words; those this person could do are claimable or theirs. */
    private List<RowView> steps(Actor actor, List<WorkItem> open, Locale locale) {
        return rows.of(
                actor,
                open.stream().map(item -> new Page.Row(item, false, null, null)).toList(),
                locale);
    }

    /** Whoever sees only what is public sees of the steps only what they could do. */
    private static boolean shown(Evidence evidence, RowView row) {
        return evidence.isWhole() || row.claimable() || row.mine();
    }

    private static Lamps.Lamp lamp(List<RowView> steps) {
        return steps.stream()
                .map(RowView::lamp)
                .filter(Objects::nonNull)
                .min(SOONEST)
                .orElse(null);
    }

    private Actor staff() {
        var actor = signedIn.actor();
        if (!actor.staff()) throw new Refusal(RefusalKind.BARRED, "not-your-office", "worklist.staff-only");
        return actor;
    }
}

package org.banjie.worklist;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import org.banjie.access.Actor;
import org.banjie.access.ActorType;
import org.banjie.access.StaffDirectory;
import org.banjie.cases.CaseAnswers;
import org.banjie.cases.Cases;
import org.banjie.cases.acts.Opinions;
import org.banjie.cases.acts.PassedOn;
import org.banjie.cases.acts.Signature;
import org.banjie.cases.acts.StepEnded;
import org.banjie.flow.Flow;
import org.banjie.flow.models.Models;
import org.banjie.flow.models.Step;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.worklist.items.Eligibility;
import org.banjie.worklist.items.WorkItem;
import org.banjie.worklist.items.WorkItems;
import org.banjie.worklist.list.DoneItems;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people do with a step: take it, give it back, pass it on, decide. The engine never asks who completes a task;
 * this does. Acts on one case follow one another: each holds the case first.
 */
@Service
@Transactional
public class Desk {

    private final WorkItems items;
    private final DoneItems done;
    private final Cases cases;
    private final Eligibility bars;
    private final CompletionCheck check;
    private final CaseAnswers answers;
    private final Opinions opinions;
    private final StaffDirectory staff;
    private final Flow flow;
    private final Models models;
    private final Journal journal;
    private final Clock clock;

    Desk(
            WorkItems items,
            DoneItems done,
            Cases cases,
            Eligibility bars,
            CompletionCheck check,
            CaseAnswers answers,
            Opinions opinions,
            StaffDirectory staff,
            Flow flow,
            Models models,
            Journal journal,
            Clock clock) {
        this.items = items;
        this.done = done;
        this.cases = cases;
        this.bars = bars;
        this.check = check;
        this.answers = answers;
        this.opinions = opinions;
        this.staff = staff;
        this.flow = flow;
        this.models = models;
        this.journal = journal;
        this.clock = clock;
    }

    /** Takes a step. @throws Refusal CONFLICT when somebody else has it */
    public void claim(Actor actor, String taskId) {
        var item = held(taskId);
        bars.check(actor, item, cases.get(item.caseNo()));
        if (!items.claim(taskId, actor.uid())) throw taken(item);
        flow.assign(taskId, actor.uid());
        record(actor, item, "claim", Map.of());
    }

    /** Gives a step back to the office. */
    public void release(Actor actor, String taskId) {
        var item = mine(actor, held(taskId));
        items.assign(taskId, null);
        flow.assign(taskId, null);
        record(actor, item, "release", Map.of());
    }

    /**
     * Passes a step on to a colleague (转办) who may do it. Why is kept, but as an act of its own: whoever
     * passes a step on has not done it.
     */
    public void transfer(Actor actor, String taskId, String to, String reason) {
        var item = mine(actor, held(taskId));
        var colleague = staff.find(to)
                .orElseThrow(() -> new Refusal(RefusalKind.INVALID, "unknown-person", "worklist.unknown-person", to));
        bars.check(colleague, item, cases.get(item.caseNo()));
        items.assign(taskId, to);
        flow.assign(taskId, to);
        opinions.add(new PassedOn(said(actor, item, reason), item.step(), to));
        record(actor, item, "transfer", Map.of("to", to));
    }

    /**
     * Ends a step with an outcome.
     *
     * @throws Refusal CONFLICT when the step is gone or not the caller's; BARRED as in {@link Eligibility}
     * @throws org.banjie.refusal.Invalid with every error when outcome, reason or answers are not in order
     */
    public void complete(Actor actor, String taskId, Completion completion) {
        var item = held(taskId);
        var found = cases.get(item.caseNo());
        bars.check(actor, item, found);
        mine(actor, item);
        var step = models.step(item.version(), item.step());
        var clean = check.check(item, step, completion);
        keep(actor, item, step, completion, clean);
        flow.complete(taskId, item.step(), completion.outcome());
    }

    private void keep(Actor actor, WorkItem item, Step step, Completion completion, JsonNode clean) {
        if (step.form() != null) answers.keep(item.caseNo(), step.form(), clean, actor.uid());
        opinions.add(new StepEnded(said(actor, item, completion.reason()), item.step(), completion.outcome()));
        done.add(item, actor.uid(), completion.outcome(), clock.instant());
        record(actor, item, "complete", Map.of("outcome", completion.outcome()));
    }

    private Signature said(Actor actor, WorkItem item, String reason) {
        return new Signature(item.caseNo(), actor.uid(), item.office().unit(), reason, clock.instant());
    }

    /** The open step, with its case held; whoever comes second learns that it is gone. */
    private WorkItem held(String taskId) {
        var item = items.find(taskId).orElseThrow(Desk::gone);
        cases.lock(item.caseNo());
        return items.find(taskId).orElseThrow(Desk::gone);
    }

    /** An applicant's own step needs no claiming: nobody else at home would take it. */
    private static WorkItem mine(Actor actor, WorkItem item) {
        if (actor.type() == ActorType.APPLICANT && item.assignee() == null) return item;
        if (!actor.uid().equals(item.assignee())) throw taken(item);
        return item;
    }

    private void record(Actor actor, WorkItem item, String verb, Map<String, String> more) {
        var detail = new TreeMap<>(more);
        detail.put("step", item.step());
        journal.record(new Act(item.caseNo(), actor.uid(), item.office().unit(), verb, detail));
    }

    static Refusal gone() {
        return new Refusal(RefusalKind.CONFLICT, "gone", "worklist.gone");
    }

    private static Refusal taken(WorkItem item) {
        return item.assignee() == null
                ? new Refusal(RefusalKind.CONFLICT, "not-claimed", "worklist.not-claimed")
                : new Refusal(RefusalKind.CONFLICT, "taken", "worklist.taken");
    }
}

package org.banjie.worklist;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.banjie.access.Actor;
import org.banjie.access.ActorType;
import org.banjie.cases.CaseAnswers;
import org.banjie.cases.acts.CasesSentBack;
import org.banjie.cases.acts.Opinions;
import org.banjie.cases.acts.PassedOn;
import org.banjie.cases.acts.Signature;
import org.banjie.cases.acts.StepEnded;
import org.banjie.casework.papers.CompletenessModel;
import org.banjie.flow.Flow;
import org.banjie.flow.models.Models;
import org.banjie.flow.models.OutcomeNature;
import org.banjie.flow.models.Step;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.refusal.Refusal;
import org.banjie.worklist.failing.FailedEndings;
import org.banjie.worklist.items.Eligibility;
import org.banjie.worklist.items.Loans;
import org.banjie.worklist.items.WorkItem;
import org.banjie.worklist.items.WorkItems;
import org.banjie.worklist.list.DoneItems;
import org.banjie.worklist.routing.Begun;
import org.banjie.worklist.routing.HomeOffice;
import org.banjie.worklist.routing.LeftSteps;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people do with a step: take it, give it back, pass it on, decide. The engine never asks who completes a task;
 * this does. Acts on one case follow one another: each holds the case first.
 */
@Service
@Transactional
public class Desk {

    private final StepDoor door;
    private final WorkItems items;
    private final DoneItems done;
    private final Successors successors;
    private final LeftSteps left;
    private final Loans loans;
    private final Begun begun;
    private final HomeOffice home;
    private final Eligibility eligibility;
    private final CompletionCheck check;
    private final CaseAnswers answers;
    private final Opinions opinions;
    private final CasesSentBack sentBack;
    private final Flow flow;
    private final FailedEndings failing;
    private final Models models;
    private final List<Hold> holds;
    private final Journal journal;
    private final Clock clock;

    Desk(
            StepDoor door,
            WorkItems items,
            DoneItems done,
            Successors successors,
            LeftSteps left,
            Loans loans,
            Begun begun,
            HomeOffice home,
            Eligibility eligibility,
            CompletionCheck check,
            CaseAnswers answers,
            Opinions opinions,
            CasesSentBack sentBack,
            Flow flow,
            FailedEndings failing,
            Models models,
            List<Hold> holds,
            Journal journal,
            Clock clock) {
        this.door = door;
        this.items = items;
        this.done = done;
        this.successors = successors;
        this.left = left;
        this.loans = loans;
        this.begun = begun;
        this.home = home;
        this.eligibility = eligibility;
        this.check = check;
        this.answers = answers;
        this.opinions = opinions;
        this.sentBack = sentBack;
        this.flow = flow;
        this.failing = failing;
        this.models = models;
        this.holds = holds;
        this.journal = journal;
        this.clock = clock;
    }

    /** Takes a step, also out of the hands of somebody who left. @throws Refusal CONFLICT when somebody else has it */
    public void claim(Actor actor, String taskId) {
        var item = door.take(actor, taskId);
        if (item.assignee() != null && left.fallBack(taskId)) door.take(actor, taskId);
        if (!items.claim(taskId, actor.uid())) throw StepDoor.taken(item);
        begun.by(item);
        flow.assign(taskId, actor.uid());
        record(actor, item, "claim", Map.of());
    }

    /**
     * Gives a step back to the office.
     *
     * @param reason for whoever takes it next; kept as an act of its own, may be missing
     */
    public void release(Actor actor, String taskId, String reason) {
        var item = door.giveBack(actor, taskId);
        var why = Reasons.optional(reason);
        items.assign(taskId, null);
        flow.assign(taskId, null);
        var office = home.pass(taskId).orElse(item.who().grp());
        if (why != null) opinions.add(new PassedOn(said(actor, item, why), item.step(), office));
        record(actor, item, "release", Map.of());
    }

    /**
     * Passes a step on to a colleague (转办) who may do it. Why is kept, but as an act of its own: whoever
     * passes a step on has not done it.
     *
     * @throws org.banjie.refusal.Invalid without a reason
     */
    public void transfer(Actor actor, String taskId, String to, String reason) {
        var item = door.passOn(actor, taskId);
        var why = Reasons.demand(reason, "worklist.transfer.why.missing");
        successors.demand(to, item);
        items.assign(taskId, to);
        flow.assign(taskId, to);
        opinions.add(new PassedOn(said(actor, item, why), item.step(), to));
        record(actor, item, "passed-on", Map.of("to", to));
    }

    /**
     * Ends a step with an outcome.
     *
     * @throws Refusal CONFLICT when the step is gone or a colleague has it; else as in {@link Eligibility}
     * @throws org.banjie.refusal.Invalid with every error when outcome, reason or answers are not in order
     */
    public void complete(Actor actor, String taskId, Completion completion) {
        var item = door.end(actor, taskId);
        var step = models.step(item.version(), item.step());
        step.outcome(String.valueOf(completion.outcome()))
                .ifPresent(outcome -> holds.forEach(hold -> hold.check(item, outcome)));
        var clean = actor.type() == ActorType.APPLICANT
                ? check.checkOwn(item, step, completion)
                : check.check(item, step, completion);
        keep(actor, item, step, completion, clean);
        failing.watching(item, () -> flow.complete(taskId, item.step(), completion.outcome()));
        if (actor.staff() && goesBack(step, completion.outcome())) sentBack.toADesk(item.caseNo());
    }

    /** The check of the papers is the first desk: from there it goes back to whoever applied, if perhaps by way of a superior. */
    private static boolean goesBack(Step step, String outcome) {
        return !step.id().equals(CompletenessModel.CHECK)
                && step.outcome(outcome).stream().anyMatch(one -> one.nature() == OutcomeNature.RETURN);
    }

    private void keep(Actor actor, WorkItem item, Step step, Completion completion, JsonNode clean) {
        if (step.form() != null) answers.keep(item.caseNo(), step.form(), clean, actor.uid());
        opinions.add(new StepEnded(said(actor, item, completion.reason()), item.step(), completion.outcome()));
        var preparers = loans.preparers(item.taskId());
        if (!preparers.isEmpty()) opinions.preparedBy(item.caseNo(), preparers);
        done.add(item, actor.uid(), completion.outcome(), clock.instant());
        record(actor, item, "complete", Map.of("outcome", completion.outcome()));
    }

    private Signature said(Actor actor, WorkItem item, String reason) {
        var absent = eligibility.inPlaceOf(actor, item).orElse(null);
        return new Signature(item.caseNo(), actor.uid(), item.office().unit(), reason, clock.instant(), absent);
    }

    private void record(Actor actor, WorkItem item, String verb, Map<String, String> more) {
        var detail = new TreeMap<>(more);
        detail.put("step", item.step());
        eligibility.inPlaceOf(actor, item).ifPresent(absent -> detail.put("for", absent));
        journal.record(new Act(item.caseNo(), actor.uid(), item.office().unit(), verb, detail));
    }
}

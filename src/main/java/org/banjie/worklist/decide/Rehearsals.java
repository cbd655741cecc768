package org.banjie.worklist.decide;

import java.time.LocalDate;
import java.util.Locale;
import org.banjie.access.Actor;
import org.banjie.cases.Cases;
import org.banjie.casework.Exits;
import org.banjie.casework.papers.PapersAhead;
import org.banjie.flow.models.Models;
import org.banjie.refusal.Refusal;
import org.banjie.worklist.Completion;
import org.banjie.worklist.Desk;
import org.banjie.worklist.Worklist;
import org.banjie.worklist.items.WorkItem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Ends a step, or sets an exit off, and takes it back at once, to see what would come of it: in one transaction that is
 * always rolled back, so that nobody ever sees it. Papers and messages are sent by jobs of the background and by none of this.
 */
@Component
public class Rehearsals {

    private final Worklist worklist;
    private final Desk desk;
    private final Cases cases;
    private final Models models;
    private final PapersAhead papers;
    private final Exits exits;
    private final TransactionTemplate undone;

    Rehearsals(
            Worklist worklist,
            Desk desk,
            Cases cases,
            Models models,
            PapersAhead papers,
            Exits exits,
            PlatformTransactionManager transactions) {
        this.worklist = worklist;
        this.desk = desk;
        this.cases = cases;
        this.models = models;
        this.papers = papers;
        this.exits = exits;
        this.undone = new TransactionTemplate(transactions);
    }

    /**
     * A step that nobody has is taken first.
     *
     * @throws Refusal with all that {@link Desk#claim} and {@link Desk#complete} would refuse
     */
    public Rehearsed of(Actor actor, WorkItem item, Completion completion, Locale locale) {
        return undone.execute(transaction -> {
            transaction.setRollbackOnly();
            if (item.assignee() == null) desk.claim(actor, item.taskId());
            desk.complete(actor, item.taskId(), completion);
            return after(item.caseNo(), locale);
        });
    }

    /** Whether the applicant whose step it is could end it so. @throws Refusal with all that would be refused */
    void tryOut(Actor applicant, WorkItem item, Completion completion) {
        undone.executeWithoutResult(transaction -> {
            transaction.setRollbackOnly();
            desk.complete(applicant, item.taskId(), completion);
        });
    }

    /**
     * The same of something set off from outside the steps.
     *
     * @throws Refusal with all that {@link Exits#take} would refuse
     */
    public Rehearsed ofExit(Actor actor, String caseNo, Received exit, Locale locale) {
        return undone.execute(transaction -> {
            transaction.setRollbackOnly();
            exits.take(actor, caseNo, exit.code(), exit.reason(), exit.on());
            return after(caseNo, locale);
        });
    }

    /**
     * What came in and sets an exit off.
     *
     * @param on the day it came; null for today
     */
    public record Received(String code, String reason, LocalDate on) {}

    private Rehearsed after(String caseNo, Locale locale) {
        return new Rehearsed(
                caseNo,
                cases.get(caseNo).status(),
                worklist.openSteps(caseNo).stream()
                        .map(open -> models.step(open.version(), open.step()).name(locale))
                        .distinct()
                        .toList(),
                papers.of(caseNo));
    }
}

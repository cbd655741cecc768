package org.banjie.worklist.reminding;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.banjie.access.Actor;
import org.banjie.cases.Case;
import org.banjie.cases.Cases;
import org.banjie.flow.BpmnBean;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.kinds.Kinds;
import org.banjie.notices.messages.Messages;
import org.banjie.time.limits.Limits;
import org.banjie.worklist.Tellings;
import org.banjie.worklist.Tellings.What;
import org.banjie.worklist.items.WorkItem;
import org.banjie.worklist.items.WorkItems;
import org.banjie.worklist.words.Colleagues;

/**
 * Reminds of a step before the limit of its case ends, as a timer of the model that waits for {@code ${limits.before(caseNo,
 * 'decision', 3)}} says when: {@code ${reminders.holder(caseNo, 'Task_Review')}}. A step that is done by then reminds nobody.
 */
@BpmnBean("reminders")
public class ReminderSteps {

    private final Cases cases;
    private final Kinds kinds;
    private final Limits limits;
    private final WorkItems items;
    private final Tellings tellings;
    private final Colleagues colleagues;
    private final Messages messages;
    private final Journal journal;

    ReminderSteps(
            Cases cases,
            Kinds kinds,
            Limits limits,
            WorkItems items,
            Tellings tellings,
            Colleagues colleagues,
            Messages messages,
            Journal journal) {
        this.cases = cases;
        this.kinds = kinds;
        this.limits = limits;
        this.items = items;
        this.tellings = tellings;
        this.colleagues = colleagues;
        this.messages = messages;
        this.journal = journal;
    }

    /** Whoever has the step, or everybody who could take it while nobody has; an applicant by message. */
    public void holder(String caseNo, String step) {
        remind(caseNo, step, false);
    }

    /** As {@link #holder}, and the applicant is told that the limit comes to its end. */
    public void holderAndApplicant(String caseNo, String step) {
        remind(caseNo, step, true);
    }

    private void remind(String caseNo, String step, boolean applicantToo) {
        var open = items.ofCase(caseNo).stream()
                .filter(item -> item.step().equals(step))
                .toList();
        if (open.isEmpty()) return;
        var found = cases.get(caseNo);
        journal.record(new Act(caseNo, Actor.SYSTEM.uid(), found.street(), "reminded", Map.of("step", step)));
        open.forEach(this::tell);
        var theirs = open.stream().anyMatch(WorkItem::isApplicants);
        if (theirs || applicantToo) write(found, theirs ? "reminder-yours" : "reminder");
    }

    private void tell(WorkItem item) {
        if (item.isApplicants()) return;
        var whom = item.assignee() == null
                ? colleagues.whoCouldTake(item).stream().map(Actor::uid)
                : Stream.of(item.assignee());
        whom.forEach(uid -> tellings.tell(uid, What.REMINDED, item, Actor.SYSTEM.uid()));
    }

    private void write(Case found, String code) {
        var kind = kinds.get(found.kind());
        if (kind.internal()) return;
        limits.find(found.caseNo(), kind.limit().code())
                .ifPresent(limit -> messages.write(
                        found.caseNo(),
                        cases.applicant(found.caseNo()).phone(),
                        Locale.CHINA,
                        code,
                        kind.matter(found.category()).zh(),
                        found.caseNo(),
                        limit.dueOn()));
    }
}

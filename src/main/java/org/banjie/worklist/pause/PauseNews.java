package org.banjie.worklist.pause;

import java.time.LocalDate;
import java.util.Locale;
import org.banjie.access.Actor;
import org.banjie.cases.Case;
import org.banjie.cases.Cases;
import org.banjie.kinds.Kinds;
import org.banjie.notices.messages.Messages;
import org.banjie.words.Sentences;
import org.banjie.worklist.Tellings;
import org.banjie.worklist.Tellings.What;
import org.banjie.worklist.items.WorkItems;
import org.springframework.stereotype.Component;

/** Who is told that a limit stands still or runs again: the applicant in writing, and whoever has a step in hand. */
@Component
class PauseNews {

    private final Cases cases;
    private final Kinds kinds;
    private final Messages messages;
    private final WorkItems items;
    private final Tellings tellings;
    private final Sentences sentences;

    PauseNews(Cases cases, Kinds kinds, Messages messages, WorkItems items, Tellings tellings, Sentences sentences) {
        this.cases = cases;
        this.kinds = kinds;
        this.messages = messages;
        this.items = items;
        this.tellings = tellings;
        this.sentences = sentences;
    }

    void paused(Case found, Reason law, LocalDate until, LocalDate dueOn) {
        var reason = sentences.in(Locale.CHINA, "time.pause." + law.code());
        write(found, "paused", reason, law.basis(), until, dueOn);
    }

    void resumed(Case found, Actor by, LocalDate dueOn) {
        write(found, "resumed", dueOn);
        items.ofCase(found.caseNo()).stream()
                .filter(item -> item.assignee() != null && !item.isApplicants())
                .filter(item ->
                        !item.assignee().equals(by.uid()) && !item.assignee().startsWith("applicant:"))
                .forEach(item -> tellings.tell(item.assignee(), What.RESUMED, item, by.uid()));
    }

    private void write(Case found, String code, Object... more) {
        var kind = kinds.get(found.kind());
        if (kind.internal()) return;
        var arguments = new Object[more.length + 2];
        arguments[0] = kind.matter(found.category()).zh();
        arguments[1] = found.caseNo();
        System.arraycopy(more, 0, arguments, 2, more.length);
        messages.write(found.caseNo(), cases.applicant(found.caseNo()).phone(), Locale.CHINA, code, arguments);
    }
}

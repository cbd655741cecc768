package org.banjie.casework;

import java.util.Locale;
import org.banjie.cases.Case;
import org.banjie.cases.Cases;
import org.banjie.cases.StatusChanged;
import org.banjie.kinds.Kinds;
import org.banjie.kinds.OpenedBy;
import org.banjie.notices.messages.Messages;
import org.banjie.time.limits.Limits;
import org.banjie.time.limits.StatutoryLimit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells applicants by message, without being asked, whenever their case has come on. In Chinese: nobody knows yet in
 * which language they read, and it is the language of the papers.
 */
@Component
class StatusMessages {

    private final Cases cases;
    private final Kinds kinds;
    private final Limits limits;
    private final Messages messages;

    StatusMessages(Cases cases, Kinds kinds, Limits limits, Messages messages) {
        this.cases = cases;
        this.kinds = kinds;
        this.limits = limits;
        this.messages = messages;
    }

    /** At the end of the act, when its dates are settled too, and in its transaction: what was undone is never told. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void tell(StatusChanged change) {
        var found = cases.get(change.caseNo());
        var kind = kinds.get(found.kind());
        if (kind.internal()) return;
        StatusTexts.of(change, kind.opening() == OpenedBy.ADMINISTRATION).ifPresent(text -> write(found, text));
    }

    private void write(Case found, String text) {
        var kind = kinds.get(found.kind());
        messages.write(
                found.caseNo(),
                cases.applicant(found.caseNo()).phone(),
                Locale.CHINA,
                own(named(found.caseNo(), text), found.kind()),
                kind.matter(found.category()).zh(),
                found.caseNo(),
                found.acceptedOn(),
                limits.find(found.caseNo(), kind.limit().code())
                        .map(StatutoryLimit::dueOn)
                        .orElse(null));
    }

    /** What was told before is told in words of its own. */
    private String named(String caseNo, String text) {
        return StatusTexts.again(text, messages.told(caseNo, text));
    }

    /** The kind's own words where it has some: {@code notices.message.received.funeral}. */
    private String own(String text, String kind) {
        var own = text + "." + kind;
        return messages.knows(own) ? own : text;
    }
}

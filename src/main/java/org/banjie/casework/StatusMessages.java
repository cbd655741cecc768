package org.banjie.casework;

import java.util.Locale;
import java.util.Map;
import org.banjie.cases.CaseStatus;
import org.banjie.cases.Cases;
import org.banjie.cases.StatusChanged;
import org.banjie.casework.facts.CaseFiles;
import org.banjie.kinds.OpenedBy;
import org.banjie.notices.messages.Messages;
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

    private static final Map<CaseStatus, String> TEXTS = Map.of(
            CaseStatus.SUBMITTED, "received",
            CaseStatus.ACCEPTED, "accepted",
            CaseStatus.CORRECTION, "correction",
            CaseStatus.DECLINED, "declined",
            CaseStatus.PUBLICISED, "publicised",
            CaseStatus.APPROVED, "confirmed",
            CaseStatus.REJECTED, "refused",
            CaseStatus.WITHDRAWN, "withdrawn",
            CaseStatus.TERMINATED, "terminated",
            CaseStatus.TRANSFERRED, "transferred");

    /** The same for what the administration opened: nobody has applied for anything. */
    private static final Map<CaseStatus, String> OF_OPENED = Map.of(
            CaseStatus.SUBMITTED, "opened",
            CaseStatus.ACCEPTED, "opened-received",
            CaseStatus.CORRECTION, "opened-back",
            CaseStatus.APPROVED, "opened-closed",
            CaseStatus.REJECTED, "opened-closed",
            CaseStatus.TERMINATED, "opened-closed");

    private final Cases cases;
    private final CaseFiles files;
    private final Messages messages;

    StatusMessages(Cases cases, CaseFiles files, Messages messages) {
        this.cases = cases;
        this.files = files;
        this.messages = messages;
    }

    /** At the end of the act, when its dates are settled too, and in its transaction: what was undone is never told. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void tell(StatusChanged change) {
        if (!TEXTS.containsKey(change.status())) return;
        var found = cases.get(change.caseNo());
        var file = files.of(found);
        if (file.kind().internal()) return;
        var opened = file.kind().opening() == OpenedBy.ADMINISTRATION;
        var text = (opened ? OF_OPENED : TEXTS).get(change.status());
        if (text == null) return;
        messages.write(
                found.caseNo(),
                cases.applicant(found.caseNo()).phone(),
                Locale.CHINA,
                own(text, found.kind()),
                file.kind().matter(found.category()).zh(),
                found.caseNo(),
                found.acceptedOn(),
                file.limit().map(StatutoryLimit::dueOn).orElse(null));
    }

    /** The kind's own words where it has some: {@code notices.message.received.funeral}. */
    private String own(String text, String kind) {
        var own = text + "." + kind;
        return messages.knows(own) ? own : text;
    }
}

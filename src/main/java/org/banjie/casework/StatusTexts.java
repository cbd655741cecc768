package org.banjie.casework;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.banjie.cases.CaseStatus;
import org.banjie.cases.StatusChanged;

/**
 * Which message tells of a turn of a case. Each names what has happened: papers that were asked for and have come are not an
 * application, and what happens for a second time is called so.
 */
final class StatusTexts {

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

    /** What may happen more than once, and is then said in words of its own. */
    private static final Set<String> AGAIN = Set.of("accepted", "correction", "publicised", "opened-back");

    private StatusTexts() {}

    /** @param opened by the administration; empty where nobody needs to be told */
    static Optional<String> of(StatusChanged change, boolean opened) {
        if (change.status() == change.before()) return Optional.empty();
        if (change.before() == CaseStatus.CORRECTION) {
            if (change.status() == CaseStatus.SUBMITTED) return Optional.of(opened ? "opened-supplied" : "supplied");
            if (change.status() == CaseStatus.IN_REVIEW) return Optional.of(opened ? "opened-supplied" : "supplied");
        }
        return Optional.ofNullable((opened ? OF_OPENED : TEXTS).get(change.status()));
    }

    /** @param told how often the same was told before */
    static String again(String text, int told) {
        return told > 0 && AGAIN.contains(text) ? text + "-again" : text;
    }
}

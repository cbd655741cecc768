package org.banjie.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.banjie.cases.acts.CaseMove;

/**
 * How a case ended.
 *
 * @param nature the closing status
 * @param reason in words; never empty for a refusal
 * @param amount yuan a month, null when the decision grants no money
 * @param startsOn first day the amount is owed
 * @param office unit code of the deciding office
 */
public record Decision(
        CaseStatus nature,
        String reason,
        BigDecimal amount,
        LocalDate startsOn,
        String decidedBy,
        String office,
        LocalDate decidedOn) {

    /** As it is made with that move: for its reason, by whoever made it. */
    static Decision of(CaseMove move, CaseStatus nature, LocalDate today) {
        var reason = move.reason() == null ? "" : move.reason();
        return new Decision(nature, reason, null, null, move.by(), move.office(), today);
    }

    /** With so much a month, or once, from that day on. */
    public Decision granting(BigDecimal amount, LocalDate startsOn) {
        return new Decision(nature, reason, amount, startsOn, decidedBy, office, decidedOn);
    }

    /** For another reason than the words of whoever made it. */
    public Decision because(String reason) {
        return new Decision(nature, reason, amount, startsOn, decidedBy, office, decidedOn);
    }
}

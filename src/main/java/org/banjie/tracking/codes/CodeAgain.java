package org.banjie.tracking.codes;

import java.util.Locale;
import org.banjie.access.TooSoon;
import org.banjie.access.budgets.Budget;
import org.banjie.access.budgets.Budgets;
import org.banjie.access.budgets.Network;
import org.banjie.cases.Case;
import org.banjie.cases.Cases;
import org.banjie.kinds.Kinds;
import org.banjie.notices.messages.Channel;
import org.banjie.notices.messages.Messages;
import org.banjie.notices.messages.To;
import org.banjie.numbers.CaseNumber;
import org.springframework.stereotype.Service;

/**
 * Sends the tracking code of a case once more to the phone on file there, for whoever has lost it. It is the code that
 * holds already: anybody can ask, and nobody can shut another out by asking.
 */
@Service
class CodeAgain {

    private final Budgets budgets;
    private final CodeAgainRules rules;
    private final Cases cases;
    private final Kinds kinds;
    private final Messages messages;

    CodeAgain(Budgets budgets, CodeAgainRules rules, Cases cases, Kinds kinds, Messages messages) {
        this.budgets = budgets;
        this.rules = rules;
        this.cases = cases;
        this.kinds = kinds;
        this.messages = messages;
    }

    /**
     * Answers alike whether there is such a case, a phone on file, or neither.
     *
     * @param typed the number as people copy it
     * @throws TooSoon when it was asked for too often this day, from that address or for that number
     */
    void send(String typed, String address) {
        var caseNo = CaseNumber.typed(typed);
        budgets.take(Budget.daily("code-again/from/" + Network.of(address), rules.perAddress()));
        budgets.take(Budget.daily("code-again/case/" + caseNo, rules.perCase()));
        cases.find(caseNo).filter(this::isApplicants).ifPresent(this::send);
    }

    /** What the office does by itself has no applicant who follows it. */
    private boolean isApplicants(Case found) {
        return !kinds.get(found.kind()).internal();
    }

    private void send(Case found) {
        var caseNo = found.caseNo();
        var phone = cases.applicant(caseNo).phone();
        if (phone.isBlank()) return;
        var code = cases.trackingCode(caseNo);
        messages.writeTo(To.now(Channel.SMS, phone), caseNo, Locale.CHINA, "code-again", caseNo, code);
    }
}

package org.banjie.payments.claims;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.banjie.cases.Cases;
import org.banjie.casework.papers.Papers;
import org.banjie.notices.messages.Messages;
import org.banjie.payments.claims.plans.ClaimPlans;
import org.banjie.payments.claims.plans.MonthSum;
import org.banjie.words.Sentences;
import org.banjie.words.Yuan;
import org.springframework.stereotype.Component;

/** Tells the family of a claim: the decision on paper and by message, an instalment that was missed, what was given up, its end. */
@Component
public class ClaimNews {

    private final Cases cases;
    private final Messages messages;
    private final Papers papers;
    private final ClaimPlans plans;
    private final Sentences sentences;

    ClaimNews(Cases cases, Messages messages, Papers papers, ClaimPlans plans, Sentences sentences) {
        this.cases = cases;
        this.messages = messages;
        this.papers = papers;
        this.plans = plans;
        this.sentences = sentences;
    }

    public void decided(Claim claim) {
        if (cases.find(claim.caseNo()).isEmpty()) return;
        papers.issueWhereListed(claim.caseNo(), claim.cause().paper(), facts(claim));
        tell(claim, "claim-decided", Yuan.said(claim.amount()));
    }

    public void missed(Claim claim, Balance balance) {
        tell(claim, "claim-missed", Yuan.said(balance.free()));
    }

    public void relieved(Claim claim, ClaimRelief relief) {
        if (relief.act() == ClaimRelief.Act.WAIVE) tell(claim, "claim-waived", Yuan.said(relief.amount()));
        else tell(claim, "claim-deferred", relief.until().toString().substring(0, 7));
    }

    public void ended(Claim claim) {
        tell(claim, "claim-ended");
    }

    private void tell(Claim claim, String code, Object... more) {
        if (cases.find(claim.caseNo()).isEmpty()) return;
        var phone = cases.applicant(claim.caseNo()).phone();
        var words = new Object[more.length + 2];
        words[0] = "";
        words[1] = claim.caseNo();
        System.arraycopy(more, 0, words, 2, more.length);
        messages.write(claim.caseNo(), phone, Locale.CHINA, code, words);
    }

    private Map<String, Object> facts(Claim claim) {
        return Map.of(
                "addressee", claim.debtor(),
                "claimWhy", claim.why(),
                "claimAmount", Yuan.said(claim.amount()),
                "claimMonths", said(plans.months(claim.id())),
                "claimPlan", said(plans.instalments(claim.id())),
                "claimHow", sentences.onPaper("payments.claim.paper." + claim.how()));
    }

    private String said(Collection<MonthSum> sums) {
        return sums.stream()
                .map(one -> sentences.onPaper(
                        "payments.claim.paper.month",
                        Integer.toString(one.month().getYear()),
                        Integer.toString(one.month().getMonthValue()),
                        Yuan.said(one.amount())))
                .collect(Collectors.joining("、"));
    }
}

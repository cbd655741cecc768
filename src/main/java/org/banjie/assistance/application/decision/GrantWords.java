package org.banjie.assistance.application.decision;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.banjie.assistance.application.entitlement.Proposal;
import org.banjie.words.Sentences;
import org.banjie.words.Yuan;
import org.springframework.stereotype.Component;

/** How the printed papers, which are in Chinese, put what is granted. */
@Component
public class GrantWords {

    private final Sentences sentences;

    GrantWords(Sentences sentences) {
        this.sentences = sentences;
    }

    /** As it stands on a public notice: 每月1830.00元. */
    public String inBrief(Proposal proposal) {
        return inBrief(proposal.category(), proposal.amount(), Locale.CHINA);
    }

    public String inBrief(String category, BigDecimal amount, Locale locale) {
        return say(locale, "brief." + form(category, amount), Yuan.said(amount));
    }

    /** As it stands in a decision: 自2026年4月起每月发给1830.00元. */
    public String inFull(Proposal proposal, LocalDate from) {
        var month = "%d年%d月".formatted(from.getYear(), from.getMonthValue());
        var until = from.plusYears(1).minusDays(1);
        return say(
                "full." + form(proposal.category(), proposal.amount()),
                Yuan.said(proposal.amount()),
                month,
                "%d年%d月".formatted(until.getYear(), until.getMonthValue()));
    }

    /** What is meant to be decided, at the head of a public notice. */
    public String intention(Proposal proposal) {
        return intention(proposal.category(), Locale.CHINA);
    }

    public String intention(String category, Locale locale) {
        return say(locale, "intention." + category);
    }

    /** What was decided, without the amount. */
    public String confirmation(Proposal proposal) {
        return say("confirmation." + proposal.category());
    }

    private static String form(String category, BigDecimal amount) {
        return switch (category) {
            case "MARGINAL" -> amount.signum() > 0 ? "MARGINAL_PAID" : "MARGINAL";
            case "TEMPORARY", "RIGID" -> category;
            default -> "MONTHLY";
        };
    }

    private String say(String key, Object... facts) {
        return say(Locale.CHINA, key, facts);
    }

    private String say(Locale locale, String key, Object... facts) {
        return sentences.in(locale, "kinds.assistance.grant." + key, facts);
    }
}

package org.banjie.assistance.households.review;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.banjie.assistance.application.reckoning.FoundIncome;
import org.banjie.assistance.application.reckoning.RecognitionWords;
import org.banjie.assistance.households.GrantedName;
import org.banjie.cases.Case;
import org.banjie.cases.acts.Opinions;
import org.banjie.grants.Category;
import org.banjie.grants.GrantRows;
import org.banjie.kinds.own.CaseFacts;
import org.springframework.stereotype.Component;

/** What a review's paper says: what changes, from when, by how much. */
@Component
class ReviewFacts implements CaseFacts {

    private static final Map<ReviewProposal.Kind, String> WORDS = Map.of(
            ReviewProposal.Kind.INCREASE, "增发",
            ReviewProposal.Kind.REDUCE, "减发",
            ReviewProposal.Kind.TAPER, "渐退",
            ReviewProposal.Kind.STOP, "停发",
            ReviewProposal.Kind.TRANSFER, "转移");

    private final Opinions opinions;
    private final ReviewProposals proposals;
    private final ReviewRows reviews;
    private final GrantRows grants;
    private final ReviewEntitlement entitlement;
    private final GrantedName names;
    private final StopNotice notice;
    private final RecognitionWords words;
    private final ProposalWords proposalWords;

    ReviewFacts(
            Opinions opinions,
            ReviewProposals proposals,
            ReviewRows reviews,
            GrantRows grants,
            ReviewEntitlement entitlement,
            GrantedName names,
            StopNotice notice,
            RecognitionWords words,
            ProposalWords proposalWords) {
        this.opinions = opinions;
        this.proposals = proposals;
        this.reviews = reviews;
        this.grants = grants;
        this.entitlement = entitlement;
        this.names = names;
        this.notice = notice;
        this.words = words;
        this.proposalWords = proposalWords;
    }

    @Override
    public String kind() {
        return Reviews.KIND;
    }

    @Override
    public Map<String, Object> of(Case found) {
        var facts = new HashMap<String, Object>();
        // the name by which papers of earlier sets know it
        facts.put("stopNotice", notice.days());
        facts.putAll(notice.today());
        if (opinions.lastEnding(found.caseNo(), ReviewProposals.STEP).isEmpty()) return facts;
        var proposed = proposals.of(found.caseNo());
        var grant = grants.find(reviews.get(found.caseNo()).grantId()).orElseThrow();
        facts.put("grantCase", grant.caseNo());
        facts.put("grantCategory", grant.category().name());
        facts.put("grantKind", grant.kind());
        if (grant.category() == Category.OTHER) {
            facts.put("granted", names.of(grant).zh());
        }
        facts.put("householdSize", entitlement.members(grant));
        facts.put("change", WORDS.getOrDefault(proposed.kind(), "维持"));
        put(facts, "changesFrom", proposed.from());
        put(facts, "endsOn", proposed.endsOn());
        return facts;
    }

    @Override
    public Map<String, String> shown(Case found, Locale locale) {
        if (opinions.lastEnding(found.caseNo(), ReviewProposals.STEP).isEmpty()) return Map.of();
        var income = proposals.found(found.caseNo());
        if (income.checked() == null) income = new FoundIncome(BigDecimal.ZERO, null);
        var grant = grants.find(reviews.get(found.caseNo()).grantId()).orElseThrow();
        var shown = new LinkedHashMap<>(proposalWords.of(proposals.of(found.caseNo()), grant, locale));
        shown.putAll(words.of(income, Optional.of(proposals.recognised(found.caseNo())), locale));
        return shown;
    }

    private static void put(Map<String, Object> facts, String name, LocalDate day) {
        if (day != null) facts.put(name, day);
    }
}

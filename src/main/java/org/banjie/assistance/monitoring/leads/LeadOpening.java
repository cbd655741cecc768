package org.banjie.assistance.monitoring.leads;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Clock;
import java.time.LocalDate;
import org.banjie.assistance.monitoring.LeadModel;
import org.banjie.cases.Applicant;
import org.banjie.cases.Cases;
import org.banjie.casework.Openings;
import org.banjie.grants.Grants;
import org.banjie.kinds.Settings;
import org.banjie.kinds.own.Opening;
import org.banjie.vault.Vault;
import org.springframework.stereotype.Component;

/** Makes a lead of a household that is likely to be entitled, unless it is cared for already or wants to be left alone. */
@Component
class LeadOpening {

    private static final int MOST = 20;

    private final LeadRule rule;
    private final Leads leads;
    private final Openings openings;
    private final Grants grants;
    private final Cases cases;
    private final Settings settings;
    private final Vault vault;
    private final Clock clock;

    LeadOpening(
            LeadRule rule,
            Leads leads,
            Openings openings,
            Grants grants,
            Cases cases,
            Settings settings,
            Vault vault,
            Clock clock) {
        this.rule = rule;
        this.leads = leads;
        this.openings = openings;
        this.grants = grants;
        this.cases = cases;
        this.settings = settings;
        this.vault = vault;
        this.clock = clock;
    }

    /** @return whether a lead was opened */
    boolean consider(LeadCandidate candidate, String by) {
        var likely = rule.of(candidate);
        if (likely.isEmpty()) return false;
        var person = candidate.person().get();
        var index = vault.blindIndex("person", person.idNo());
        if (isCaredFor(person) || leads.isQuiet(index, quietSince())) return false;
        var caseNo = open(candidate, likely.get(), person, by);
        leads.add(caseNo, index, candidate, likely.get().reason(), today());
        return true;
    }

    private boolean isCaredFor(Applicant person) {
        return !grants.liveOf(person.idNo()).isEmpty()
                || cases.ofPerson(person.idNo(), MOST).stream()
                        .anyMatch(one ->
                                one.kind().equals("assistance") && !one.status().isClosed());
    }

    private String open(LeadCandidate candidate, LeadRule.Likely likely, Applicant person, String by) {
        var answers = JsonNodeFactory.instance
                .objectNode()
                .put("source", candidate.source())
                .put("reason", likely.reason())
                .put("policy", likely.policy())
                .put("earlier", candidate.caseNo());
        return openings.open(new Opening(
                LeadModel.KIND, candidate.source(), candidate.village(), candidate.residence(), person, answers, by));
    }

    private LocalDate quietSince() {
        return today().minusMonths(Long.parseLong(settings.value(LeadModel.KIND, "quietMonths")));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

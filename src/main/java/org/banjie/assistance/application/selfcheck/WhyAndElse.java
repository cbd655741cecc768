package org.banjie.assistance.application.selfcheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.banjie.assistance.application.entitlement.CategoryName;
import org.banjie.assistance.application.entitlement.Outlook.Fit;
import org.banjie.assistance.application.selfcheck.Prospects.Prospect;
import org.springframework.context.MessageSourceResolvable;

/** Why the answer is what it is, with its figures and their basis; and what else to try. */
final class WhyAndElse {

    private static final String SHANGHAI = "SHANGHAI";
    private static final Set<String> LIVING = Set.of("MLA", "EXTREME");

    private final HouseholdByAnswers household;
    private final Prospect prospect;
    private final List<MessageSourceResolvable> lines = new ArrayList<>();

    private WhyAndElse(HouseholdByAnswers household, Prospect prospect) {
        this.household = household;
        this.prospect = prospect;
    }

    static List<MessageSourceResolvable> why(HouseholdByAnswers household, Prospect prospect) {
        var reasons = new WhyAndElse(household, prospect);
        if (household.registered().equals(SHANGHAI)) {
            reasons.figures();
        } else {
            reasons.add("why.registered." + household.registered());
        }
        prospect.fits().forEach(reasons::basis);
        return List.copyOf(reasons.lines);
    }

    static List<MessageSourceResolvable> other(HouseholdByAnswers household, Prospect prospect) {
        var reasons = new WhyAndElse(household, prospect);
        var here = household.registered().equals(SHANGHAI);
        if (here && prospect.fits().stream().map(Fit::category).noneMatch(LIVING::contains)) {
            reasons.add("other.deductions");
        }
        if (household.registered().equals("NONE")) {
            reasons.add("other.elsewhere");
        } else if (!"YES".equals(household.said().get("hardship"))) {
            reasons.add("other.hardship");
        }
        if (prospect.fits().isEmpty()) reasons.add("other.unsure");
        return List.copyOf(reasons.lines);
    }

    private void figures() {
        var seen = prospect.seen();
        add("why.income", seen.incomePerPerson(), household.number("income"), household.members());
        add("why.standard", seen.standard(), seen.standardBasis());
        if (household.answers("medical") || household.answers("education")) add("why.costs", seen.afterCosts());
        if (household.answers("homes")) {
            add("why.assets", seen.assetsPerPerson(), seen.assetsMost(), seen.marginalAssetsMost());
            if (!seen.propertyWithin()) add("why.property", seen.propertyBasis());
        }
    }

    private void basis(Fit fit) {
        add("why.basis", CategoryName.of(fit.category()), fit.basis());
    }

    private void add(String key, Object... facts) {
        lines.add(Text.of(key, facts));
    }
}

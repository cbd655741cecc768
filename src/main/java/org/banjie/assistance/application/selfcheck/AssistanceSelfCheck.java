package org.banjie.assistance.application.selfcheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.banjie.assistance.application.selfcheck.Prospects.Prospect;
import org.banjie.kinds.own.SelfCheck;
import org.banjie.refusal.InputError;
import org.springframework.stereotype.Component;

/**
 * Which assistance may be for a family (上海市社会救助条例第十条至第十五条), by the tables that decide later: every standard and
 * limit is theirs. It asks for what they need and for nothing that would not change the answer.
 */
@Component
class AssistanceSelfCheck implements SelfCheck {

    private final Prospects prospects;

    AssistanceSelfCheck(Prospects prospects) {
        this.prospects = prospects;
    }

    @Override
    public String kind() {
        return "assistance";
    }

    @Override
    public Turn after(Map<String, String> given) {
        var household = new HouseholdByAnswers(Map.of());
        var asked = new ArrayList<Sheet>();
        var said = new ArrayList<Said>();
        for (var page : Questions.ALL) {
            if (!asked.isEmpty() && !prospects.decides(page, household)) continue;
            var asks = page.asks().apply(household);
            asked.add(page.sheet(household));
            var errors = asks.stream().flatMap(ask -> ask.fault(given).stream()).toList();
            var seen = asks.stream().anyMatch(ask -> given.containsKey(ask.name()));
            if (!seen || !errors.isEmpty()) return open(asked, errors, said);
            for (var ask : asks) {
                var answer = ask.read(given);
                answer.ifPresent(text -> said.add(new Said(page.code(), ask.question(), ask.said(text))));
                if (answer.isPresent()) household = household.with(Map.of(ask.name(), answer.get()));
            }
        }
        return new Turn(asked, List.of(), said, outcome(household, prospects.of(household)));
    }

    private static Turn open(List<Sheet> asked, List<InputError> errors, List<Said> said) {
        return new Turn(asked, errors, said, null);
    }

    private static Outcome outcome(HouseholdByAnswers household, Prospect prospect) {
        var fits = prospect.fits().stream().map(fit -> fit(household, fit.category(), fit.category()));
        var alone = Stream.of("ALONE").filter(any -> prospect.alone()).map(one -> fit(household, one, "MLA"));
        return new Outcome(
                Stream.concat(fits, alone).toList(),
                WhyAndElse.why(household, prospect),
                WhyAndElse.other(household, prospect));
    }

    private static Fit fit(HouseholdByAnswers household, String words, String category) {
        return new Fit(Text.of("fit." + words), Text.of("fit." + words + ".text"), household.form(category));
    }
}

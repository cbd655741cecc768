package org.banjie.organisations.credit.revocation;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.banjie.flow.Rules;
import org.banjie.organisations.credit.OrganisationCases;
import org.banjie.organisations.register.Roll;
import org.springframework.stereotype.Component;

/** Proposes a revocation where the table C5b says that there is a ground. It never revokes: people decide. */
@Component
class RevocationProposals {

    private final Years years;
    private final Revocations revocations;
    private final Roll roll;
    private final Rules rules;
    private final OrganisationCases cases;
    private final Clock clock;

    RevocationProposals(
            Years years, Revocations revocations, Roll roll, Rules rules, OrganisationCases cases, Clock clock) {
        this.years = years;
        this.revocations = revocations;
        this.roll = roll;
        this.rules = rules;
        this.cases = cases;
        this.clock = clock;
    }

    /** Looks at an organisation after something was told of that year. */
    void consider(String uscc, int year) {
        roll.find(uscc).ifPresent(about -> consider(about, year));
    }

    private void consider(Roll.Entry about, int year) {
        var told = years.until(about.uscc(), year);
        var absences = RunOf.absences(told, year);
        var facts = new HashMap<String, Object>();
        facts.put("on", LocalDate.now(clock));
        facts.put("type", about.type());
        facts.put("absentYears", absences);
        facts.put("fails", RunOf.failures(told));
        rules.decide("revocation-grounds", facts).ifPresent(row -> open(about, year, told, absences, row));
    }

    private void open(Roll.Entry about, int year, List<Years.Year> told, int absences, Map<String, Object> row) {
        var ground = (String) row.get("ground");
        var basis = (String) row.get("basis");
        if (revocations.isKnown(about.uscc(), ground, year)) return;
        var answers = JsonNodeFactory.instance
                .objectNode()
                .put("ground", ground)
                .put("years", ground.equals("ABSENT_TWO_YEARS") ? absent(year, absences) : failed(told))
                .put("basis", basis);
        var caseNo = cases.open(RevocationSteps.KIND, ground, about, answers, "system");
        revocations.add(caseNo, about.uscc(), ground, year, basis, LocalDate.now(clock));
    }

    private static String absent(int year, int run) {
        return IntStream.rangeClosed(year - run + 1, year)
                .mapToObj(String::valueOf)
                .collect(Collectors.joining("、"));
    }

    private static String failed(List<Years.Year> told) {
        return told.stream()
                .filter(one -> one.conclusion() != null)
                .takeWhile(one -> one.conclusion().equals("FAIL"))
                .map(one -> String.valueOf(one.year()))
                .sorted()
                .collect(Collectors.joining("、"));
    }
}

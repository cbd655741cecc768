package org.banjie.assistance.application.decision;

import java.util.Map;
import java.util.stream.Collectors;
import org.banjie.assistance.application.entitlement.CaseHousehold;
import org.banjie.assistance.application.reckoning.Deviation;
import org.banjie.assistance.application.reckoning.RecognisedIncome;
import org.banjie.casework.facts.Causes;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.springframework.stereotype.Component;

/** Puts on record that an opinion recognises another income than was found, and in which lines. */
@Component
public class Recognitions {

    private final CaseHousehold household;
    private final Causes causes;
    private final Journal journal;

    Recognitions(CaseHousehold household, Causes causes, Journal journal) {
        this.household = household;
        this.causes = causes;
        this.journal = journal;
    }

    public void record(String caseNo) {
        household
                .opinion(caseNo)
                .map(RecognisedIncome::of)
                .filter(RecognisedIncome::deviates)
                .ifPresent(recognised -> record(caseNo, recognised));
    }

    private void record(String caseNo, RecognisedIncome recognised) {
        var by = causes.orLastMove(caseNo).orElseThrow();
        var lines = recognised.deviations().stream().map(Deviation::line).collect(Collectors.joining(" "));
        journal.record(new Act(caseNo, by.by(), by.office(), "income-deviates", Map.of("lines", lines)));
    }
}

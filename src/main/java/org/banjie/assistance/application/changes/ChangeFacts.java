package org.banjie.assistance.application.changes;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banjie.cases.Case;
import org.banjie.cases.CaseAnswers;
import org.banjie.cases.acts.ExitTaken;
import org.banjie.cases.acts.Opinions;
import org.banjie.jurisdiction.Units;
import org.banjie.kinds.own.CaseFacts;
import org.springframework.stereotype.Component;

/** What papers say of visits that were refused and of where a household has moved. They are in Chinese only. */
@Component
class ChangeFacts implements CaseFacts {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private final Opinions opinions;
    private final CaseAnswers answers;
    private final Units units;
    private final Clock clock;

    ChangeFacts(Opinions opinions, CaseAnswers answers, Units units, Clock clock) {
        this.opinions = opinions;
        this.answers = answers;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "assistance";
    }

    @Override
    public Map<String, Object> of(Case found) {
        var facts = new HashMap<String, Object>();
        var refusals = refusals(found.caseNo());
        if (!refusals.isEmpty()) facts.put("refusals", refusals);
        answers.latest(found.caseNo(), MoveRules.FORM).ifPresent(move -> {
            facts.put("newStreet", units.get(found.street()).name());
            facts.put("newPlace", move.path("newPlace").asText(""));
        });
        return facts;
    }

    private List<String> refusals(String caseNo) {
        return opinions.exits(caseNo, "visit-refused").stream()
                .map(this::refusal)
                .toList();
    }

    private String refusal(ExitTaken refused) {
        return day(refused.at()).format(DAY) + "：" + refused.reason();
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }
}

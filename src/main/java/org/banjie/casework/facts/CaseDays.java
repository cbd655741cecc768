package org.banjie.casework.facts;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.banjie.cases.Case;
import org.banjie.cases.CaseAnswers;
import org.banjie.cases.Cases;
import org.banjie.cases.Decision;
import org.banjie.cases.Decisions;
import org.banjie.cases.acts.Opinion;
import org.banjie.cases.acts.Opinions;
import org.banjie.kinds.own.DaysOfCase;
import org.banjie.notices.Document;
import org.banjie.notices.Documents;
import org.springframework.stereotype.Component;

/** The days of a case from its register, its acts, its papers and its answers. */
@Component
class CaseDays implements DaysOfCase {

    private final Cases cases;
    private final Decisions decisions;
    private final Opinions opinions;
    private final Documents documents;
    private final CaseAnswers answers;
    private final Clock clock;

    CaseDays(
            Cases cases,
            Decisions decisions,
            Opinions opinions,
            Documents documents,
            CaseAnswers answers,
            Clock clock) {
        this.cases = cases;
        this.decisions = decisions;
        this.opinions = opinions;
        this.documents = documents;
        this.answers = answers;
        this.clock = clock;
    }

    @Override
    public Optional<LocalDate> of(String caseNo, String happening) {
        var parts = happening.split(":", 2);
        return switch (parts[0]) {
            case "application" -> cases.find(caseNo).map(Case::handedInAt).map(this::day);
            case "acceptance" -> cases.find(caseNo).map(Case::acceptedOn);
            case "decision" -> decisions.of(caseNo).map(Decision::decidedOn);
            case "step" ->
                opinions.lastEnding(caseNo, parts[1]).map(Opinion::at).map(this::day);
            case "paper" -> documents.newest(caseNo, parts[1]).map(Document::issuedOn);
            case "answer" -> answer(caseNo, parts[1].split("\\.", 2));
            default -> throw new IllegalArgumentException(happening);
        };
    }

    private Optional<LocalDate> answer(String caseNo, String[] place) {
        return answers.latest(caseNo, place[0])
                .map(form -> form.path(place[1]).asText())
                .filter(text -> text.length() >= 10)
                .flatMap(CaseDays::written);
    }

    private static Optional<LocalDate> written(String text) {
        try {
            return Optional.of(LocalDate.parse(text.substring(0, 10)));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }
}

package org.banjie.casework.facts;

import java.time.Clock;
import java.time.LocalDate;
import org.banjie.cases.CaseAnswers;
import org.springframework.stereotype.Component;

/** The day on which a notice was posted, as the village says that may record it some days later. */
@Component
public class PostingDay {

    /** What is recorded when it was posted, in every kind that posts one. */
    private static final String FORM = "publicise";

    private final CaseAnswers answers;
    private final Clock clock;

    PostingDay(CaseAnswers answers, Clock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    /** Today where the form does not ask for it. */
    public LocalDate of(String caseNo) {
        return answers.latest(caseNo, FORM)
                .map(given -> given.path("postedOn").asText(""))
                .filter(day -> !day.isBlank())
                .map(LocalDate::parse)
                .orElseGet(() -> LocalDate.now(clock));
    }
}

package org.banjie.worklist.pause;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.banjie.casework.papers.Papers;
import org.banjie.notices.Document;
import org.banjie.notices.Documents;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Component;

/** The printed notice that the limit stands still: the applicant is told in writing how long (行政许可法第四十五条). */
@Component
class PauseNotice {

    private static final String PAPER = "paused";

    private final Papers papers;
    private final Documents documents;
    private final Sentences sentences;
    private final Clock clock;

    PauseNotice(Papers papers, Documents documents, Sentences sentences, Clock clock) {
        this.papers = papers;
        this.documents = documents;
        this.sentences = sentences;
        this.clock = clock;
    }

    /** @param until the last day that is not counted, the first one being tomorrow; dueOn what the limit ends on by that */
    void issue(String caseNo, Reason law, LocalDate until, LocalDate dueOn) {
        var today = LocalDate.now(clock);
        papers.issueWhereListed(
                caseNo,
                PAPER,
                Map.of(
                        "pausedFor",
                        sentences.in(Locale.CHINA, "time.pause." + law.code()),
                        "pausedBasis",
                        law.basis(),
                        "pausedFrom",
                        today.plusDays(1),
                        "pausedUntil",
                        until,
                        "pausedDays",
                        ChronoUnit.DAYS.between(today, until),
                        "dueOn",
                        dueOn));
    }

    /** The newest one. */
    Optional<UUID> of(String caseNo) {
        return documents.newest(caseNo, PAPER).map(Document::id);
    }
}

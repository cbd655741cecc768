package org.banjie.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.banjie.access.StaffDirectory;
import org.banjie.cases.CaseAnswers;
import org.banjie.cases.acts.Opinions;
import org.springframework.stereotype.Component;

/**
 * When something of the public came that was entered in a step: staff who enter a letter later say the day it was received
 * ({@code receivedOn} of the form), and that day counts. What somebody sends in an account of their own comes now.
 */
@Component
public class Received {

    private static final String FIELD = "receivedOn";

    private final Opinions opinions;
    private final CaseAnswers answers;
    private final StaffDirectory staff;
    private final Clock clock;

    Received(Opinions opinions, CaseAnswers answers, StaffDirectory staff, Clock clock) {
        this.opinions = opinions;
        this.answers = answers;
        this.staff = staff;
        this.clock = clock;
    }

    /** Today where the step has not ended, or nobody gave another day. */
    public LocalDate on(String caseNo, String step, String form) {
        return opinions.lastEnding(caseNo, step)
                .filter(ended -> staff.find(ended.by()).isPresent())
                .flatMap(ended -> said(caseNo, form))
                .orElseGet(() -> LocalDate.now(clock));
    }

    private Optional<LocalDate> said(String caseNo, String form) {
        return answers.latest(caseNo, form)
                .map(given -> given.path(FIELD).asText(""))
                .filter(day -> !day.isBlank())
                .map(LocalDate::parse);
    }
}

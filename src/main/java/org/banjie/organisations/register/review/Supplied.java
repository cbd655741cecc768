package org.banjie.organisations.register.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.banjie.access.StaffDirectory;
import org.banjie.cases.CaseAnswers;
import org.banjie.cases.acts.Opinions;
import org.springframework.stereotype.Component;

/**
 * When what was missing came: the desk that enters a letter later says the day it received it (行政许可法第三十二条). Whoever
 * supplies it in an account of their own does so now.
 */
@Component
public class Supplied {

    private static final String STEP = "Task_Correct";
    private static final String FORM = "correct";

    private final Opinions opinions;
    private final CaseAnswers answers;
    private final StaffDirectory staff;
    private final Clock clock;

    Supplied(Opinions opinions, CaseAnswers answers, StaffDirectory staff, Clock clock) {
        this.opinions = opinions;
        this.answers = answers;
        this.staff = staff;
        this.clock = clock;
    }

    /** Today for papers that came with the application. */
    public LocalDate receivedOn(String caseNo) {
        return opinions.lastEnding(caseNo, STEP)
                .filter(ended -> staff.find(ended.by()).isPresent())
                .flatMap(ended -> said(caseNo))
                .orElseGet(() -> LocalDate.now(clock));
    }

    private Optional<LocalDate> said(String caseNo) {
        return answers.latest(caseNo, FORM)
                .map(form -> form.path("receivedOn").asText(""))
                .filter(day -> !day.isBlank())
                .map(LocalDate::parse);
    }
}

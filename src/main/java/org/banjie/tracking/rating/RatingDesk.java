package org.banjie.tracking.rating;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banjie.cases.Case;
import org.banjie.cases.CaseStatus;
import org.banjie.cases.Decision;
import org.banjie.cases.Decisions;
import org.banjie.casework.facts.Signer;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.kinds.Settings;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.time.DayUnit;
import org.banjie.time.calendar.CalendarNotLoaded;
import org.banjie.time.calendar.WorkingCalendar;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where an applicant says how they found what was decided, once (好差评, 国办发〔2019〕51号). A bad word is called back: by the
 * leader of the office, within the days that the kind sets.
 */
@Service
@Transactional
public class RatingDesk {

    /** Working days to call back; a kind without it has no last day. */
    private static final String CALL_BACK = "ratingCallBackDays";

    private static final int LONGEST = 500;

    private final Ratings ratings;
    private final Decisions decisions;
    private final Handlers handlers;
    private final Signer signer;
    private final Settings settings;
    private final WorkingCalendar calendar;
    private final Journal journal;
    private final Clock clock;

    RatingDesk(
            Ratings ratings,
            Decisions decisions,
            Handlers handlers,
            Signer signer,
            Settings settings,
            WorkingCalendar calendar,
            Journal journal,
            Clock clock) {
        this.ratings = ratings;
        this.decisions = decisions;
        this.handlers = handlers;
        this.signer = signer;
        this.settings = settings;
        this.calendar = calendar;
        this.journal = journal;
        this.clock = clock;
    }

    /** What was said of a case; empty until then. */
    @Transactional(readOnly = true)
    public Optional<Rating> of(Case found) {
        return ratings.find(found.caseNo());
    }

    /** Whether there is something to be rated: an office has decided, and not the applicant by taking it back. */
    @Transactional(readOnly = true)
    public boolean isOpen(Case found) {
        return decided(found).isPresent() && of(found).isEmpty();
    }

    /**
     * The applicant says so. Who they are must have been found out.
     *
     * @param score 5 to 1; null where none was chosen
     * @throws Invalid where none was chosen, or too much written
     * @throws Refusal CONFLICT where nothing has been decided yet, or it has been said already
     */
    public void rate(Case found, Integer score, String words) {
        var decision = decided(found).orElseThrow(() -> conflict("tracking.rating.not-yet"));
        if (score == null || score < 1 || score > Rating.BEST) throw invalid("score");
        if (words.length() > LONGEST) throw invalid("words");
        var bad = Rating.isBad(score);
        var rating = new Rating(
                found.caseNo(),
                signer.of(found),
                score,
                words.isBlank() ? null : words.strip(),
                clock.instant(),
                handlers.of(found.caseNo(), decision),
                bad,
                bad ? callBy(found.kind()) : null,
                null);
        if (!ratings.add(rating)) throw conflict("tracking.rating.given-already");
        journal.record(new Act(found.caseNo(), "applicant", "", "rated", Map.of()));
    }

    private Optional<Decision> decided(Case found) {
        return decisions
                .of(found.caseNo())
                .filter(one -> one.nature() != CaseStatus.WITHDRAWN && one.nature() != CaseStatus.TRANSFERRED);
    }

    private LocalDate callBy(String kind) {
        try {
            return settings.find(kind, CALL_BACK)
                    .map(Integer::valueOf)
                    .map(days -> calendar.due(LocalDate.now(clock), days, DayUnit.WORKING))
                    .orElse(null);
        } catch (CalendarNotLoaded unknownYear) {
            return null;
        }
    }

    private static Invalid invalid(String field) {
        return new Invalid(List.of(new InputError(field, field, "tracking.rating.fault." + field)));
    }

    private static Refusal conflict(String key) {
        return new Refusal(RefusalKind.CONFLICT, "not-to-be-rated", key);
    }
}

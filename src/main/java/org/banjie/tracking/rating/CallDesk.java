package org.banjie.tracking.rating;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.banjie.access.Actor;
import org.banjie.access.Circle;
import org.banjie.access.Errand;
import org.banjie.access.Errands;
import org.banjie.access.Roles;
import org.banjie.access.recusals.Recusals;
import org.banjie.cases.Applicant;
import org.banjie.cases.Cases;
import org.banjie.casework.facts.Rights;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.jurisdiction.Units;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the leader of an office calls whoever was not satisfied, and says what was said; nobody who worked on the case. */
@Service
@Transactional
class CallDesk implements Errands {

    static final Circle CALLING =
            Circle.of("tracking.may.call-back", Roles.STREET_LEADER, Roles.DISTRICT_APPROVER, Roles.FUNERAL_DIRECTOR);

    private static final int LONGEST = 1000;

    private final Ratings ratings;
    private final Rights rights;
    private final Recusals recusals;
    private final Cases cases;
    private final Units units;
    private final Journal journal;
    private final Clock clock;

    CallDesk(
            Ratings ratings, Rights rights, Recusals recusals, Cases cases, Units units, Journal journal, Clock clock) {
        this.ratings = ratings;
        this.rights = rights;
        this.recusals = recusals;
        this.cases = cases;
        this.units = units;
        this.journal = journal;
        this.clock = clock;
    }

    /** @param who whom to call, and where */
    record Call(Rating rating, Applicant who) {}

    @Override
    @Transactional(readOnly = true)
    public List<Errand> of(Actor actor, Locale locale) {
        if (!CALLING.has(actor)) return List.of();
        var barred = recusals.casesBarredFor(actor.uid());
        return ratings.waiting(CALLING.offices(actor), actor.uid(), barred, Errand.MOST).stream()
                .map(one -> new Errand(
                        "tracking.errand.call-back",
                        List.of(one.caseNo()),
                        "/ratings/" + one.caseNo(),
                        one.since(),
                        one.until(),
                        1))
                .toList();
    }

    /** @throws Refusal NOT_FOUND for what they do not see or nobody rated, BARRED for who may not call */
    @Transactional(readOnly = true)
    public Call call(Actor actor, String caseNo) {
        var found = rights.visible(actor, caseNo);
        var rating = ratings.find(caseNo)
                .filter(one -> Rating.isBad(one.score()))
                .orElseThrow(() -> new Refusal(RefusalKind.NOT_FOUND, "not-rated", "tracking.rating.none"));
        if (!CALLING.over(actor, rating.office(), units)) throw barred("access.not-your-office");
        if (rating.handlers().contains(actor.uid())) throw barred("tracking.rating.own");
        return new Call(rating, cases.applicant(found.caseNo()));
    }

    /**
     * They were called.
     *
     * @throws Invalid where nothing is written
     * @throws Refusal as {@link #call}, and CONFLICT where it has been done already
     */
    public void called(Actor actor, String caseNo, String said) {
        call(actor, caseNo);
        if (said.isBlank() || said.length() > LONGEST) {
            throw new Invalid(List.of(new InputError("said", "said", "tracking.rating.fault.said")));
        }
        if (!ratings.called(caseNo, actor.uid(), clock.instant(), said.strip())) {
            throw new Refusal(RefusalKind.CONFLICT, "called-already", "tracking.rating.called-already");
        }
        journal.record(Act.of(caseNo, actor, CALLING, "rating-called-back", Map.of()));
    }

    private static Refusal barred(String key) {
        return new Refusal(RefusalKind.BARRED, "not-yours-to-call", key);
    }
}

package org.banjie.assistance.households.deaths;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.banjie.access.Actor;
import org.banjie.access.recusals.Recusals;
import org.banjie.assistance.households.HouseholdRights;
import org.banjie.assistance.households.ReviewCause;
import org.banjie.assistance.households.review.Reviews;
import org.banjie.grants.BenefitGrant;
import org.banjie.grants.Grants;
import org.banjie.grants.HouseholdRows;
import org.banjie.jurisdiction.Units;
import org.banjie.numbers.IdentityPaper;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Deaths of people who receive assistance. A death stops nothing of itself: it has the grant looked at within the months
 * the table names, and what is paid stops by decision only.
 */
@Service
@Transactional
public class Deaths {

    private final Grants grants;
    private final Reviews reviews;
    private final HouseholdRows households;
    private final Units units;
    private final Recusals recusals;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Deaths(
            Grants grants,
            Reviews reviews,
            HouseholdRows households,
            Units units,
            Recusals recusals,
            ApplicationEventPublisher events,
            Clock clock) {
        this.grants = grants;
        this.reviews = reviews;
        this.households = households;
        this.units = units;
        this.recusals = recusals;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A member of staff reports a death.
     *
     * @param source where it is known from, in words
     * @return the reviews that look into it
     * @throws Invalid with everything that is wrong
     * @throws Refusal NOT_FOUND when nobody of that number receives assistance in an office of theirs
     */
    public List<String> report(Actor actor, String idNo, LocalDate diedOn, String source) {
        var errors = errors(idNo, diedOn, source, LocalDate.now(clock));
        if (!errors.isEmpty()) throw new Invalid(errors);
        var barred = recusals.casesBarredFor(actor.uid());
        var theirs = grants.liveOf(IdentityPaper.normal(idNo)).stream()
                .filter(grant -> HouseholdRights.REPORTING.over(actor, grant.village(), units)
                        && !barred.contains(grant.caseNo()))
                .toList();
        if (theirs.isEmpty()) throw new Refusal(RefusalKind.NOT_FOUND, "no-live-grant", "households.death.nobody");
        return happened(theirs, IdentityPaper.normal(idNo), diedOn, source, actor.uid());
    }

    /** A death that another register knows of; empty when the person receives no assistance. */
    public List<String> happened(String idNo, LocalDate diedOn, String source, String by) {
        return happened(grants.liveOf(idNo), idNo, diedOn, source, by);
    }

    private List<String> happened(List<BenefitGrant> live, String idNo, LocalDate diedOn, String source, String by) {
        var name = households.nameOf(idNo);
        households.leave(idNo, "DEATH", diedOn);
        live.forEach(
                grant -> events.publishEvent(new RecipientDied(grant.category(), grant.village(), name, idNo, diedOn)));
        return live.stream()
                .map(grant -> reviews.open(grant.id(), ReviewCause.DEATH, diedOn, source, by))
                .toList();
    }

    static List<InputError> errors(String idNo, LocalDate diedOn, String source, LocalDate today) {
        var errors = new ArrayList<InputError>();
        if (idNo == null || IdentityPaper.of(IdentityPaper.normal(idNo)).isEmpty()) errors.add(error("idNo", "id"));
        if (diedOn == null || diedOn.isAfter(today)) errors.add(error("diedOn", "day"));
        if (source == null || source.isBlank() || source.length() > 500) errors.add(error("source", "source"));
        return errors;
    }

    private static InputError error(String path, String code) {
        return new InputError(path, code, "households.death." + code);
    }
}

package org.banjie.assistance.households.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.banjie.access.Actor;
import org.banjie.assistance.households.ReviewCause;
import org.banjie.assistance.households.deaths.Deaths;
import org.banjie.assistance.households.review.Reviews;
import org.banjie.grants.BenefitGrant;
import org.banjie.grants.Grants;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What staff set off on a household's file: a review, a death. */
@Service
@Transactional
class FileActs {

    /** What staff may give as the cause; the others come from timers and from monitoring. */
    static final Set<ReviewCause> BY_HAND =
            Set.of(ReviewCause.REPORTED_CHANGE, ReviewCause.COMPLAINT, ReviewCause.MOVE, ReviewCause.SPOT_CHECK);

    private static final int LONGEST = 2000;

    private final HouseholdFiles files;
    private final Reviews reviews;
    private final Deaths deaths;
    private final FileRows rows;

    FileActs(HouseholdFiles files, Reviews reviews, Deaths deaths, FileRows rows) {
        this.files = files;
        this.reviews = reviews;
        this.deaths = deaths;
        this.rows = rows;
    }

    /** @return number of the review */
    String review(Actor actor, long household, long grant, ReviewCause cause, String detail) {
        var file = files.get(actor, household);
        demand(file.mayReport());
        var errors = new ArrayList<InputError>();
        if (cause == null || !BY_HAND.contains(cause)) errors.add(error("cause", "cause"));
        if (detail == null || detail.isBlank() || detail.length() > LONGEST) errors.add(error("detail", "detail"));
        if (!errors.isEmpty()) throw new Invalid(errors);
        return reviews.open(of(file, grant).id(), cause, detail.strip(), actor.uid());
    }

    /** @param member id of the member's row */
    List<String> death(Actor actor, long household, long member, LocalDate diedOn, String source) {
        files.get(actor, household);
        var person = rows.members(household).stream()
                .filter(one -> one.id() == member && one.member().leftOn() == null)
                .findFirst()
                .orElseThrow(HouseholdFiles::unknown);
        return deaths.report(actor, person.member().idNo(), diedOn, source);
    }

    static BenefitGrant of(HouseholdFile file, long grant) {
        return file.grants().stream()
                .map(HouseholdFile.Line::grant)
                .filter(one -> one.id() == grant)
                .findFirst()
                .orElseThrow(Grants::unknown);
    }

    static void demand(boolean may) {
        if (!may) throw new Refusal(RefusalKind.BARRED, "not-your-office", "access.not-your-office");
    }

    static InputError error(String path, String code) {
        return new InputError(path, code, "households.act." + code);
    }
}

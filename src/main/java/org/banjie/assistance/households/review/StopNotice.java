package org.banjie.assistance.households.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banjie.assistance.application.posting.NoticeDays;
import org.banjie.assistance.households.ReviewCause;
import org.banjie.cases.acts.Opinions;
import org.banjie.cases.acts.StepEnded;
import org.banjie.casework.facts.PostingDay;
import org.banjie.grants.GrantRows;
import org.banjie.kinds.Settings;
import org.banjie.time.DayUnit;
import org.banjie.time.limits.Limits;
import org.springframework.stereotype.Component;

/**
 * The public notice before support in extreme poverty ends (特困人员认定办法第二十六条): which categories have it, and for how
 * long, are settings of the kind. A death is told to nobody.
 */
@Component
class StopNotice {

    /** Codes of the limits: of the notice itself, which the model's timer waits for, and of looking into an objection. */
    static final String NOTICE = "publicity";

    private static final String OBJECTION = "objection";

    private final Opinions opinions;
    private final ReviewRows reviews;
    private final GrantRows grants;
    private final Settings settings;
    private final Limits limits;
    private final PostingDay posted;
    private final NoticeDays notice;
    private final Clock clock;

    StopNotice(
            Opinions opinions,
            ReviewRows reviews,
            GrantRows grants,
            Settings settings,
            Limits limits,
            PostingDay posted,
            NoticeDays notice,
            Clock clock) {
        this.opinions = opinions;
        this.reviews = reviews;
        this.grants = grants;
        this.settings = settings;
        this.limits = limits;
        this.posted = posted;
        this.notice = notice;
        this.clock = clock;
    }

    /** Whether what is proposed last is an end that the village is told of first. */
    boolean isNeeded(String caseNo) {
        var stops = opinions.lastEnding(caseNo, ReviewProposals.STEP)
                .map(StepEnded::outcome)
                .filter(ReviewProposal.Kind.STOP.name()::equals);
        return stops.isPresent() && isOfSuchCategory(caseNo);
    }

    /** The first month in which nothing is paid, at the earliest: the one after the decision. */
    Optional<LocalDate> earliest(String caseNo, LocalDate decidedOn) {
        return isOfSuchCategory(caseNo) ? Optional.of(decidedOn.plusMonths(1).withDayOfMonth(1)) : Optional.empty();
    }

    /** It hangs from the day on which the village says it posted it. */
    void start(String caseNo) {
        var days = Integer.parseInt(days());
        var basis = settings.basis(Reviews.KIND, "stopNoticeDays");
        limits.start(caseNo, NOTICE, posted.of(caseNo), days, DayUnit.CALENDAR, basis);
    }

    /** What it says of its days when it is put up today. */
    Map<String, Object> today() {
        return notice.today(Integer.parseInt(days()), DayUnit.CALENDAR);
    }

    String days() {
        return settings.value(Reviews.KIND, "stopNoticeDays");
    }

    /** The notice ends; the objection is looked into, and what is then proposed is put on notice again. */
    void object(String caseNo) {
        var today = LocalDate.now(clock);
        limits.close(caseNo, NOTICE, today);
        var days = Integer.parseInt(settings.value(Reviews.KIND, "stopObjectionDays"));
        limits.start(
                caseNo, OBJECTION, today, days, DayUnit.WORKING, settings.basis(Reviews.KIND, "stopObjectionDays"));
    }

    private boolean isOfSuchCategory(String caseNo) {
        var grant = grants.find(reviews.get(caseNo).grantId()).orElseThrow();
        var told = List.of(settings.value(Reviews.KIND, "noticeBeforeStop").split(" "));
        return told.contains(grant.category().name()) && !reviews.causes(caseNo).contains(ReviewCause.DEATH);
    }
}

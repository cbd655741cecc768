package org.banjie.assistance.monitoring;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.banjie.assistance.households.ReviewCause;
import org.banjie.assistance.households.review.Reviews;
import org.banjie.cases.acts.Opinions;
import org.banjie.flow.StepGone;
import org.banjie.grants.BenefitGrant;
import org.banjie.grants.Grants;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Cases in which streets verify what monitoring found, and what they answered. */
@Service
@Transactional
public class StreetVerifications {

    /** The step of a review in which the street says what it found. */
    private static final String VERIFY = "Task_Verify";

    private final Reviews reviews;
    private final Grants grants;
    private final Opinions opinions;
    private final JdbcClient db;

    StreetVerifications(Reviews reviews, Grants grants, Opinions opinions, JdbcClient db) {
        this.reviews = reviews;
        this.grants = grants;
        this.opinions = opinions;
        this.db = db;
    }

    /**
     * Has the grant's street verify.
     *
     * @param detail what was found, for the street
     * @param by uid of who set it off
     * @return the number of the case; empty when the grant is over by now
     */
    public Optional<String> open(long grant, ReviewCause cause, String detail, String by) {
        if (grants.find(grant).filter(BenefitGrant::live).isEmpty()) return Optional.empty();
        var caseNo = reviews.open(grant, cause, detail, by);
        db.sql("insert into monitoring_review (case_no) values (?) on conflict do nothing")
                .param(caseNo)
                .update();
        return Optional.of(caseNo);
    }

    /**
     * As {@link #open}, of somebody said to have died on a day: where that is so, it may stop from the month that followed.
     */
    public Optional<String> openAfterDeath(long grant, LocalDate diedOn, String detail, String by) {
        var opened = open(grant, ReviewCause.HIT, detail, by);
        opened.ifPresent(caseNo -> reviews.open(grant, ReviewCause.DEATH, diedOn, detail, by));
        return opened;
    }

    /** What the streets answered, by case; cases that wait for an answer are not in it. */
    @Transactional(readOnly = true)
    public Map<String, String> answers(Collection<String> cases) {
        var answers = new HashMap<String, String>();
        var asked = cases.stream().filter(Objects::nonNull).toList();
        if (asked.isEmpty()) return answers;
        db.sql("select case_no, answer from monitoring_review where case_no in (:cases) and answer is not null")
                .param("cases", asked)
                .query((row, n) -> answers.put(row.getString(1), row.getString(2)))
                .list();
        return answers;
    }

    @EventListener
    void answered(StepGone gone) {
        if (!gone.done() || !gone.step().equals(VERIFY)) return;
        opinions.lastEnding(gone.caseNo(), VERIFY)
                .ifPresent(said -> db.sql("update monitoring_review set answer = ? where case_no = ?")
                        .params(said.outcome(), gone.caseNo())
                        .update());
    }
}

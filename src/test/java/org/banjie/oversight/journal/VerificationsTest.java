package org.banjie.oversight.journal;

import static org.assertj.core.api.Assertions.assertThat;

import org.banjie.background.Foreman;
import org.banjie.background.Shift;
import org.banjie.background.running.ByHand;
import org.banjie.journal.Journal;
import org.banjie.journal.SealRounds;
import org.banjie.testing.BanjieTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Whoever asked for a verification finds it again, whichever instance shows them the page. */
@BanjieTest
class VerificationsTest {

    @Autowired
    Verifications here;

    @Autowired
    ByHand byHand;

    @Autowired
    JdbcClient db;

    @Autowired
    VerificationRows rows;

    @Autowired
    Journal journal;

    @Autowired
    SealRounds rounds;

    @Autowired
    Foreman foreman;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void one_that_was_asked_for_here_runs_and_is_told_there_too_and_is_not_started_twice() {
        var there = new Verifications(rows, journal, rounds, foreman, transactions);
        var before = count();
        here.start();
        assertThat(there.last())
                .hasValueSatisfying(run -> assertThat(run.running()).isTrue());
        there.start();
        assertThat(count()).isEqualTo(before + 1);
        byHand.settle();
        assertThat(there.last()).hasValueSatisfying(run -> {
            assertThat(run.running()).isFalse();
            assertThat(run.result().ok()).isTrue();
            assertThat(run.checked()).isEqualTo(run.result().checked());
        });
        assertThat(here.last()).isEqualTo(there.last());
        there.start();
        assertThat(count()).isEqualTo(before + 2);
        byHand.settle();
    }

    @Test
    void an_instance_that_ends_leaves_it_to_another() {
        here.start();
        assertThat(here.piece(() -> true)).as("there is more to do").isTrue();
        assertThat(here.last().orElseThrow().running()).isTrue();
        assertThat(here.piece(Shift.OPEN)).isFalse();
        assertThat(here.last().orElseThrow().running()).isFalse();
        byHand.settle();
    }

    private long count() {
        return db.sql("select count(*) from journal_verification")
                .query(Long.class)
                .single();
    }
}

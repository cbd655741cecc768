package org.banjie.assistance.households;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.banjie.assistance.households.NewGrant.Person;
import org.banjie.refusal.Refusal;
import org.banjie.testing.AtOnce;
import org.banjie.testing.story.Citizens;
import org.banjie.testing.story.Story;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Two cases that take the same person into two households at the same moment. */
class MeetingOverAPersonTest extends Story {

    @Autowired
    Grants grants;

    @Autowired
    TransactionTemplate transaction;

    private final Person shared = new Person("郑五", Citizens.born("19700505"), "SPOUSE");

    @Test
    void the_second_is_refused_in_words() {
        var second = transaction.execute(status -> {
            grants.open(grant("DB-MEET-1", "19690101"));
            var other = CompletableFuture.supplyAsync(
                    () -> AtOnce.tried(() -> grants.open(grant("DB-MEET-2", "19690202"))));
            waitsForUs();
            return other;
        });
        assertThat(second.join()).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.type())
                .isEqualTo("in-other-household"));
    }

    private void waitsForUs() {
        var until = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (System.nanoTime() < until && !isSomebodyWaiting()) Thread.onSpinWait();
    }

    private boolean isSomebodyWaiting() {
        return db.sql(
                        "select exists (select from pg_stat_activity where pg_backend_pid() = any(pg_blocking_pids(pid)))")
                .query(Boolean.class)
                .single();
    }

    private NewGrant grant(String caseNo, String headBornOn) {
        return new NewGrant(
                caseNo,
                Category.TEMPORARY,
                VILLAGE,
                null,
                List.of(new Person("孙一", Citizens.born(headBornOn), "HEAD"), shared),
                new BigDecimal("900"),
                false,
                LocalDate.of(2026, 2, 1),
                LocalDate.of(2026, 12, 31),
                null,
                null,
                null);
    }
}

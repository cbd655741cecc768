package org.banjie.time.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.banjie.testing.BanjieTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A holiday that is put into the calendar on one instance is one on every other, and in no limit before it is committed. */
@BanjieTest
class CalendarOnEveryInstanceTest {

    private static final LocalDate DAY = LocalDate.parse("2026-06-03");

    @Autowired
    CalendarYears here;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    @AfterEach
    void asItWas() {
        here.change(DAY, Optional.empty(), "", "admin-1");
    }

    @Test
    void the_other_knows_it_within_moments() {
        var there = another();
        assertThat(there.get(2026).isWorkingDay(DAY)).isTrue();
        here.change(DAY, Optional.of(CalendarDay.Kind.HOLIDAY), "放假", "admin-1");
        var until = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (there.get(2026).isWorkingDay(DAY) && System.nanoTime() < until) Thread.onSpinWait();
        assertThat(there.get(2026).isWorkingDay(DAY)).isFalse();
    }

    @Test
    void whoever_writes_a_limit_there_knows_it_at_once() {
        var there = another();
        assertThat(there.get(2026).isWorkingDay(DAY)).isTrue();
        here.change(DAY, Optional.of(CalendarDay.Kind.HOLIDAY), "放假", "admin-1");
        transaction.executeWithoutResult(limit -> {
            there.hold();
            assertThat(there.get(2026).isWorkingDay(DAY)).isFalse();
        });
    }

    @Test
    void a_change_is_seen_by_its_own_transaction_and_by_nobody_else_before_it_is_committed() {
        transaction.executeWithoutResult(change -> {
            here.change(DAY, Optional.of(CalendarDay.Kind.HOLIDAY), "放假", "admin-1");
            assertThat(here.get(2026).isWorkingDay(DAY)).isFalse();
            assertThat(CompletableFuture.supplyAsync(() -> here.get(2026).isWorkingDay(DAY))
                            .join())
                    .isTrue();
            change.setRollbackOnly();
        });
        assertThat(here.get(2026).isWorkingDay(DAY)).isTrue();
    }

    private CalendarYears another() {
        return new CalendarYears(db, transaction, clock, nobody(), UnloadedYear.WARN, new CalendarMemory(db));
    }

    private static ApplicationEventPublisher nobody() {
        return event -> {};
    }
}

package org.banjie.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.banjie.embedded.postgres.Cluster;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.StartRefused;
import org.banjie.testing.TestCluster;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class BanjieClockTest {

    private static final Instant START = Instant.parse("2026-02-09T01:00:00Z");

    private final List<Object> told = new ArrayList<>();
    private TrainingOffset kept;

    @BeforeEach
    void a_database_of_its_own() {
        var cluster = TestCluster.running();
        kept = new TrainingOffset(JdbcClient.create(new DriverManagerDataSource(
                cluster.url(cluster.migratedDatabase()), Cluster.USER, cluster.password())));
    }

    @Test
    void outside_training_it_shows_real_time_in_shanghai_and_stays_put() {
        var clock = start(false, "2026-02-09T01:00:00Z");
        assertThat(clock.instant()).isCloseTo(Instant.now(), within(1, ChronoUnit.SECONDS));
        assertThat(clock.getZone()).hasToString("Asia/Shanghai");
        assertThatThrownBy(() -> clock.moveTo(Instant.now().plusSeconds(60))).isInstanceOf(Refusal.class);
    }

    @Test
    void a_training_clock_runs_on_from_its_start() {
        var clock = start(true, "2026-02-09T09:00:00+08:00");
        assertThat(clock.instant()).isCloseTo(START, within(5, ChronoUnit.SECONDS));
        assertThat(clock.instant()).isAfterOrEqualTo(START);
    }

    @Test
    void a_past_is_relived_by_one_thread_alone_and_nobody_is_told() {
        var clock = start(false, "");
        clock.relive(START, () -> {
            clock.moveTo(START.plusSeconds(3600));
            assertThat(clock.instant()).isCloseTo(START.plusSeconds(3600), within(5, ChronoUnit.SECONDS));
            assertThat(CompletableFuture.supplyAsync(clock::instant).join())
                    .isCloseTo(Instant.now(), within(5, ChronoUnit.SECONDS));
        });
        assertThat(clock.isReliving()).isFalse();
        assertThat(clock.instant()).isCloseTo(Instant.now(), within(5, ChronoUnit.SECONDS));
        assertThat(told).isEmpty();
    }

    @Test
    void it_moves_forward_only_and_tells() {
        var clock = start(true, START.toString());
        var march = Instant.parse("2026-03-13T16:00:00Z");
        clock.moveTo(march);
        assertThat(clock.instant()).isBetween(march, march.plusSeconds(5));
        assertThat(told).singleElement().isInstanceOfSatisfying(ClockMoved.class, moved -> assertThat(moved.to())
                .isEqualTo(march));
        assertThatThrownBy(() -> clock.moveTo(START)).isInstanceOf(Refusal.class);
    }

    @Test
    void a_restart_goes_on_from_where_it_was() {
        var march = Instant.parse("2026-03-13T16:00:00Z");
        start(true, START.toString()).moveTo(march);
        assertThat(start(true, START.toString()).instant()).isBetween(march, march.plusSeconds(10));
    }

    @Test
    void the_same_clock_in_another_zone_moves_along() {
        var clock = start(true, START.toString());
        var utc = clock.withZone(ZoneOffset.UTC);
        clock.moveTo(START.plus(Duration.ofDays(10)));
        assertThat(utc.instant()).isAfterOrEqualTo(START.plus(Duration.ofDays(10)));
        assertThat(utc.getZone()).isEqualTo(ZoneOffset.UTC);
    }

    @Test
    void a_start_that_is_no_instant_is_refused_in_one_line() {
        assertThatThrownBy(() -> start(true, "next monday"))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("next monday");
    }

    private BanjieClock start(boolean training, String start) {
        var beans = new StaticListableBeanFactory();
        beans.addBean("kept", kept);
        return new BanjieClock(training, start, beans.getBeanProvider(TrainingOffset.class), told::add);
    }
}

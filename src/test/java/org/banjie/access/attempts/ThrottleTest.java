package org.banjie.access.attempts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.banjie.access.TooSoon;
import org.banjie.access.budgets.BudgetsAlone;
import org.banjie.access.devices.Devices;
import org.banjie.access.devices.DevicesAlone;
import org.banjie.access.devices.Origin;
import org.banjie.embedded.postgres.Cluster;
import org.banjie.testing.TestClock;
import org.banjie.testing.TestCluster;
import org.banjie.vault.OwnVault;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class ThrottleTest {

    private static final String WRONG = "guess";
    private static final String RIGHT = "right";

    @TempDir
    Path home;

    /** One for all tests, emptied by each. */
    private static HikariDataSource database;

    private final TestClock clock = TestClock.alone();
    private Devices devices;
    private Throttle throttle;

    @BeforeAll
    static void one_database() {
        var cluster = TestCluster.running();
        database = new HikariDataSource();
        database.setJdbcUrl(cluster.url(cluster.migratedDatabase()));
        database.setUsername(Cluster.USER);
        database.setPassword(cluster.password());
    }

    @BeforeEach
    void a_door_of_its_own() {
        JdbcClient.create(database)
                .sql("truncate guess_budget, known_address, vault_key")
                .update();
        throttle = instance();
    }

    @AfterAll
    static void is_closed() {
        database.close();
    }

    /** An instance of the program. */
    private Throttle instance() {
        var db = JdbcClient.create(database);
        var vault = OwnVault.in(home, db);
        devices = DevicesAlone.devices(vault, clock);
        return new Throttle(
                BudgetsAlone.of(db, vault, clock),
                new GuessRules(5, 50, 100, Duration.ofMinutes(1), Duration.ofMinutes(15)),
                devices,
                DevicesAlone.addresses(db, vault, clock),
                new TransactionTemplate(new DataSourceTransactionManager(database)));
    }

    @Test
    void the_sixth_guess_waits_a_minute() {
        assertThat(guesses(5, "admin-1", at("10.0.0.1"))).isEqualTo(5);
        waits("admin-1", at("10.0.0.1"), 60);
        clock.advance(Duration.ofSeconds(60));
        assertThat(enters("admin-1", at("10.0.0.1"))).isTrue();
    }

    @Test
    void each_further_guess_waits_twice_as_long_until_a_quarter_of_an_hour_is_over() {
        guesses(5, "admin-1", at("10.0.0.1"));
        clock.advance(Duration.ofMinutes(1));
        guesses(1, "admin-1", at("10.0.0.1"));
        waits("admin-1", at("10.0.0.1"), 120);
        clock.advance(Duration.ofMinutes(2));
        guesses(1, "admin-1", at("10.0.0.1"));
        waits("admin-1", at("10.0.0.1"), 240);
        clock.advance(Duration.ofMinutes(4));
        guesses(1, "admin-1", at("10.0.0.1"));
        waits("admin-1", at("10.0.0.1"), 480);
    }

    @Test
    void of_many_guesses_at_one_moment_on_two_instances_five_are_tried() throws Exception {
        var other = instance();
        var tried = new AtomicInteger();
        List<Callable<Boolean>> guesses = new ArrayList<>();
        for (var n = 0; n < 60; n++) {
            var door = n % 2 == 0 ? throttle : other;
            guesses.add(() -> tries(door, "admin-1", WRONG, at("10.0.0.1"), tried));
        }
        var pool = Executors.newFixedThreadPool(20);
        for (var guess : pool.invokeAll(guesses)) assertThat(guess.get()).isFalse();
        pool.shutdown();
        assertThat(tried).hasValue(5);
    }

    @Test
    void no_more_than_a_hundred_guesses_an_hour_are_made_at_one_account_wherever_they_come_from() {
        var known = at("10.0.0.1");
        enters("admin-1", known);
        var browsers = List.of(browser("admin-1", 1), browser("admin-1", 2), browser("admin-1", 3));
        var tried = new int[120];
        clock.advance(Duration.ofMinutes(59));
        for (var minute = 0; minute < 120; minute++) {
            for (var n = 0; n < 10; n++) tried[minute] += guesses(1, "admin-1", at("10.1." + minute + "." + n));
            tried[minute] += guesses(2, "admin-1", known);
            for (var browser : browsers) tried[minute] += guesses(2, "admin-1", browser);
            clock.advance(Duration.ofMinutes(1));
        }
        for (var begin = 0; begin <= 60; begin++) {
            assertThat(Arrays.stream(tried, begin, begin + 60).sum()).isBetween(25, 100);
        }
    }

    @Test
    void strangers_keep_nobody_out_who_was_let_in_before() {
        var office = at("10.0.0.1");
        enters("admin-1", office);
        for (var n = 0; n < 300; n++) guesses(1, "admin-1", at("10.2." + n / 250 + "." + n % 250));
        assertThat(enters("admin-1", office)).as("from where it was let in").isTrue();
        guesses(20, "admin-1", office);
        assertThat(enters("admin-1", browser("admin-1", 9)))
                .as("with the browser it was let in by, from anywhere")
                .isTrue();
    }

    @Test
    void nobody_can_lock_a_colleague_out_from_elsewhere() {
        guesses(20, "admin-1", at("10.0.0.1"));
        assertThat(enters("admin-1", at("10.0.0.2"))).isTrue();
        assertThat(enters("admin-2", at("10.0.0.1"))).isTrue();
    }

    @Test
    void who_guesses_at_many_accounts_has_one_try_for_each_and_an_end_and_locks_nobody_out() {
        for (var n = 0; n < 51; n++) guesses(1, "clerk-" + n, at("10.0.0.1"));
        assertThat(guesses(5, "clerk-99", at("10.0.0.1"))).isEqualTo(1);
        assertThat(enters("clerk-98", at("10.0.0.1")))
                .as("a colleague behind it")
                .isTrue();
        var tried = 0;
        for (var n = 100; n < 900; n++) tried += guesses(1, "clerk-" + n, at("10.0.0.1"));
        assertThat(tried).isEqualTo(500 - 52);
        assertThat(enters("clerk-98", at("10.0.0.1"))).as("was let in before").isTrue();
        assertThat(enters("clerk-99", at("10.0.0.2"))).isTrue();
    }

    @Test
    void a_whole_network_of_the_sixth_version_is_one_address() {
        assertThat(guesses(5, "admin-1", at("2001:db8::1"))).isEqualTo(5);
        waits("admin-1", at("2001:db8:0:0:ffff::2"), 60);
        assertThat(enters("admin-1", at("2001:db8:0:1::2"))).isTrue();
    }

    @Test
    void a_big_office_behind_one_address_may_mistype_all_day() {
        for (var n = 0; n < 200; n++) {
            assertThat(guesses(1, "clerk-" + n, at("10.0.0.1"))).isEqualTo(1);
            clock.advance(Duration.ofSeconds(30));
            assertThat(enters("clerk-" + n, at("10.0.0.1"))).isTrue();
        }
    }

    @Test
    void the_right_password_wipes_the_slate_of_its_account_alone() {
        for (var n = 0; n < 50; n++) guesses(1, "clerk-" + n, at("10.0.0.1"));
        guesses(1, "admin-1", at("10.0.0.9"));
        enters("admin-1", at("10.0.0.9"));
        assertThat(guesses(9, "admin-1", at("10.0.0.9"))).isEqualTo(5);
        enters("clerk-51", at("10.0.0.1"));
        assertThat(guesses(5, "clerk-52", at("10.0.0.1")))
                .as("one good password covers for no guessing")
                .isEqualTo(1);
    }

    @Test
    void what_could_not_be_compared_was_no_guess() {
        for (var n = 0; n < 20; n++) {
            assertThatThrownBy(() -> throttle.password("admin-1", at("10.0.0.1"), () -> {
                        throw new IllegalStateException("no directory");
                    }))
                    .hasMessage("no directory");
        }
        assertThat(guesses(9, "admin-1", at("10.0.0.1"))).isEqualTo(5);
    }

    @Test
    void a_sign_of_another_account_or_made_up_or_old_has_no_budget_of_its_own() {
        guesses(5, "admin-1", at("10.0.0.1"));
        var forged = new Origin("10.0.0.1", List.of("A".repeat(43)));
        waits("admin-1", forged, 60);
        waits("admin-1", new Origin("10.0.0.1", browser("admin-2", 1).devices()), 60);
        var old = new Origin("10.0.0.1", browser("admin-1", 1).devices());
        assertThat(enters("admin-1", old)).isTrue();
        clock.advance(Duration.ofDays(200));
        guesses(5, "admin-1", at("10.0.0.1"));
        waits("admin-1", old, 60);
    }

    @Test
    void wrong_keys_wait_after_some_but_no_name_is_kept() {
        for (var n = 0; n < 50; n++) throttle.wrong("key", at("10.0.0.1"));
        assertThatThrownBy(() -> throttle.wrong("key", at("10.0.0.1"))).isInstanceOf(TooSoon.class);
        throttle.wrong("key", at("10.0.0.2"));
        guesses(1, "310117199001010013", at("10.0.0.1"));
        assertThat(JdbcClient.create(database)
                        .sql("select string_agg(t::text, ' ') from guess_budget t")
                        .query(String.class)
                        .single())
                .doesNotContain("10.0.0", "3130")
                .doesNotContain("310117199001010013");
    }

    /** How many of them were tried. */
    private int guesses(int times, String account, Origin from) {
        var tried = new AtomicInteger();
        for (var n = 0; n < times; n++) tries(throttle, account, WRONG, from, tried);
        return tried.get();
    }

    private boolean enters(String account, Origin from) {
        return tries(throttle, account, RIGHT, from, new AtomicInteger());
    }

    private static boolean tries(Throttle door, String account, String password, Origin from, AtomicInteger tried) {
        try {
            return door.password(account, from, () -> {
                        tried.incrementAndGet();
                        return Optional.of(account).filter(known -> password.equals(RIGHT));
                    })
                    .isPresent();
        } catch (TooSoon tooSoon) {
            return false;
        }
    }

    private void waits(String account, Origin from, long seconds) {
        assertThatThrownBy(() -> throttle.password(account, from, () -> Optional.of(account)))
                .asInstanceOf(InstanceOfAssertFactories.type(TooSoon.class))
                .extracting(TooSoon::seconds)
                .isEqualTo(seconds);
    }

    private static Origin at(String address) {
        return new Origin(address, List.of());
    }

    /** A browser that was let in with that account, at some address of its own. */
    private Origin browser(String account, int number) {
        return DevicesAlone.browser(devices, account, "10.9.9." + number);
    }
}

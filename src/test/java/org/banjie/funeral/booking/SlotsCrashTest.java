package org.banjie.funeral.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.banjie.embedded.Fork;
import org.banjie.testing.story.ApiClient;
import org.banjie.testing.story.Citizens;
import org.banjie.testing.story.Household;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The whole program is killed in the middle of a rush for places and halls: what was answered is there, the counts are
 * those of the tickets, no quota is passed and nothing is half booked. {@code -Dcrash.rounds=20} for the long run.
 */
class SlotsCrashTest {

    private static final int ROUNDS = Integer.getInteger("crash.rounds", 2);
    private static final int QUOTA = 100;

    @TempDir
    Path home;

    private final Random moments = new Random();
    private final Set<String> tickets = ConcurrentHashMap.newKeySet();
    private final Set<Long> bookings = ConcurrentHashMap.newKeySet();
    private Fork program;
    private int port;

    @Test
    void what_was_answered_is_there_no_quota_is_passed_and_nothing_is_half_booked() throws Exception {
        starts();
        aPlaceAndAHome();
        for (var round = 1; round <= ROUNDS; round++) {
            var answered = new CountDownLatch(20 + moments.nextInt(60));
            var threads = IntStream.range(0, 8)
                    .mapToObj(n -> new Thread(() -> rush(n, answered)))
                    .toList();
            threads.forEach(Thread::start);
            answered.await();
            threads.get(0).join(1 + moments.nextInt(50));
            program.kill();
            for (var thread : threads) thread.join();
            starts();
            checks(round);
        }
        program.terminate();
        program.exit();
    }

    private void starts() throws Exception {
        program = Fork.of("org.banjie.Banjie", "--server.port=0", "--banjie.demo.cases=0", "--banjie.home=" + home);
        var ready = program.line("Banjie is ready");
        assertThat(ready).as("it starts by itself").isNotNull();
        port = Integer.parseInt(ready.replaceAll(".*:(\\d+).*", "$1"));
    }

    private ApiClient dispatcher() {
        return new ApiClient(port, "funeral-dispatcher");
    }

    private void aPlaceAndAHome() {
        var place = dispatcher()
                .post("/sweeping/places", Map.of("code", "B", "name", "松江墓园", "nameEn", "Cemetery"))
                .json()
                .path("id")
                .asLong();
        var season = new HashMap<String, Object>(Map.of(
                "place",
                place,
                "festival",
                "QINGMING",
                "first",
                "2031-04-04",
                "last",
                "2031-04-04",
                "starts",
                "07:00",
                "minutes",
                90,
                "slots",
                6,
                "quota",
                QUOTA,
                "green",
                0));
        season.put("opensAt", "2020-01-01T00:00:00Z");
        assertThat(dispatcher().post("/sweeping/seasons", season).status()).isEqualTo(201);
        for (var type : List.of("HALL", "FURNACE", "VEHICLE")) {
            for (var i = 0; i < 4; i++) {
                assertThat(dispatcher()
                                .post("/funeral/resources", resource(type, i))
                                .ok())
                        .isTrue();
            }
        }
    }

    private static Map<String, Object> resource(String type, int i) {
        var resource = new HashMap<String, Object>(Map.of(
                "code",
                type + i,
                "name",
                type + i,
                "nameEn",
                type + i,
                "capacity",
                "50",
                "slotMinutes",
                "60",
                "cleaningMinutes",
                "30",
                "opens",
                "00:00",
                "closes",
                "23:59",
                "onHolidays",
                true,
                "activeFrom",
                "2020-01-01"));
        return Map.of("type", type, "resource", resource);
    }

    /** Half of them reserve places, half take halls, until nobody answers any more. */
    private void rush(int n, CountDownLatch answered) {
        var random = new Random();
        try {
            while (true) {
                if (n % 2 == 0) reserves(random, answered);
                else books(random, answered);
            }
        } catch (RuntimeException killed) {
            // the program is gone in the middle of a call, whose outcome nobody knows
        }
    }

    private void reserves(Random random, CountDownLatch answered) {
        var slot = slots().get(random.nextInt(6));
        var wanted = Map.of(
                "slot",
                slot,
                "name",
                "某某",
                "idNo",
                Citizens.born("19%02d0101".formatted(10 + random.nextInt(80))),
                "phone",
                "13800000000",
                "companions",
                random.nextInt(5),
                "queue",
                true);
        var reply = dispatcher().post("/sweeping/tickets", wanted);
        if (reply.ok()) tickets.add(reply.json().path("id").asText());
        answered.countDown();
    }

    private List<Long> slots() {
        return db().sql("select id from sweeping_slot order by id")
                .query(Long.class)
                .list();
    }

    private void books(Random random, CountDownLatch answered) {
        var opened = new ApiClient(port, "street-intake.310117004")
                .post("/cases", Household.of(2, "900").application("310117004001"));
        var halls = db().sql("select id from funeral_resource where type = 'HALL'")
                .query(Long.class)
                .list();
        var start = "2031-02-%02dT0%d:%s:00+08:00".formatted(1 + random.nextInt(5), random.nextInt(3) * 3, "00");
        var held = dispatcher()
                .post(
                        "/funeral/bookings",
                        Map.of(
                                "caseNo",
                                opened.json().path("caseNo").asText(),
                                "hall",
                                halls.get(random.nextInt(4)),
                                "start",
                                start,
                                "furnace",
                                true,
                                "vehicle",
                                true));
        answered.countDown();
        if (!held.ok()) return;
        var id = held.json().path("id").asLong();
        if (dispatcher().post("/funeral/bookings/" + id + "/confirm").ok()) bookings.add(id);
    }

    private void checks(int round) {
        var db = db();
        var there = db.sql("select id::text from sweeping_ticket")
                .query(String.class)
                .set();
        assertThat(there).as("round %d", round).containsAll(tickets);
        assertThat(contradictions(db)).as("round %d", round).isEmpty();
        var confirmed = db.sql("select id from funeral_booking where state = 'CONFIRMED'")
                .query(Long.class)
                .set();
        assertThat(confirmed).as("round %d", round).containsAll(bookings);
        System.out.printf(
                "slots crash round %d: %d tickets, %d bookings answered so far%n",
                round, tickets.size(), bookings.size());
    }

    private static List<String> contradictions(JdbcClient db) {
        return db.sql(
                        """
                select 'places: ' || s.id from sweeping_slot s
                where s.taken <> (select coalesce(sum(party), 0) from sweeping_ticket t
                                  where t.slot = s.id and t.state = 'BOOKED' and not t.green_place)
                   or s.waiting <> (select count(*) from sweeping_ticket t where t.slot = s.id and t.state = 'WAITING')
                   or s.taken > s.quota
                union all
                select 'half a booking: ' || b.id from funeral_booking b
                where b.state in ('HELD', 'CONFIRMED')
                  and (select count(*) from funeral_occupation o where o.booking = b.id and o.live) <> 3
                union all
                select 'not on record: ' || b.id from funeral_booking b
                where not exists (select from journal_entry e where e.chain = b.case_no and e.verb = 'booking-held')
                """)
                .query(String.class)
                .list();
    }

    private JdbcClient db() {
        try {
            var port =
                    Files.readAllLines(home.resolve("pg/data/postmaster.pid")).get(3);
            var password = Files.readString(home.resolve("pg/banjie.password")).strip();
            var url = "jdbc:postgresql://127.0.0.1:" + port + "/banjie";
            return JdbcClient.create(new DriverManagerDataSource(url, "banjie", password));
        } catch (IOException gone) {
            throw new IllegalStateException(gone);
        }
    }
}

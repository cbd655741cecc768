package org.banjie.sweeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.banjie.sweeping.tickets.WantedTicket;
import org.banjie.testing.bench.Sheet;
import org.banjie.testing.bench.Times;
import org.banjie.testing.story.ApiClient;
import org.banjie.testing.story.Story;
import org.junit.jupiter.api.Test;

/**
 * The opening minute: 20,000 people for 3,000 places in six stretches of a day, over HTTP, 200 at a time as the server takes them,
 * over its sixteen connections to the database. Stewards book them as callers: so there are no 20,000 sessions to be made before. Not part
 * of the build; figures are printed. PostgreSQL runs without fsync, as in all tests, and everything shares one machine.
 *
 * <pre>mvn -Dtest=SweepingBench -Dsurefire.failIfNoSpecifiedTests=false test</pre>
 */
class SweepingBench extends Story {

    private static final int REQUESTS = Integer.getInteger("bench.requests", 20_000);
    private static final int PLACES = 3_000;
    private static final String FULL = "/problems/full";

    /** @param arrival when the request came in, @param done when it was answered */
    private record Answer(long slot, long arrival, long done, String what) {}

    @Test
    void figures() throws Exception {
        var dispatcher = as("funeral-dispatcher");
        var place = dispatcher
                .post("/sweeping/places", Map.of("code", "B", "name", "松江墓园", "nameEn", "Cemetery"))
                .json()
                .path("id")
                .asLong();
        var planned = dispatcher.post(
                "/sweeping/seasons",
                Map.of(
                        "place",
                        place,
                        "festival",
                        "QINGMING",
                        "first",
                        "2026-04-04",
                        "last",
                        "2026-04-04",
                        "starts",
                        "07:00",
                        "minutes",
                        90,
                        "slots",
                        6,
                        "quota",
                        PLACES / 6,
                        "green",
                        0));
        assertThat(planned.status()).isEqualTo(201);
        var slots = db.sql("select id from sweeping_slot order by id")
                .query(Long.class)
                .list();
        goesTo("2026-03-21T08:00");
        var people = new ArrayList<WantedTicket>();
        for (var i = 0; i < REQUESTS; i++) {
            people.add(new WantedTicket(slots.get(i % 6), "某某", number(i), "13800001111", 0, "", false));
        }
        var start = System.nanoTime();
        var answers = rush(people);
        var took = System.nanoTime() - start;
        assertThat(answers).as("everyone gets an answer").hasSize(REQUESTS);
        assertThat(answers).extracting(Answer::what).containsOnly("booked", FULL);
        assertThat(answers).filteredOn(one -> one.what().equals("booked")).hasSize(PLACES);
        assertThat(db.sql("select sum(taken) from sweeping_slot")
                        .query(Integer.class)
                        .single())
                .isEqualTo(PLACES);
        assertThat(db.sql("select sum(party) from sweeping_ticket")
                        .query(Integer.class)
                        .single())
                .isEqualTo(PLACES);
        tell(answers, took);
        for (var slot : slots) firstComeFirstServed(answers, slot);
    }

    private List<Answer> rush(List<WantedTicket> people) throws InterruptedException {
        var answers = new ConcurrentLinkedQueue<Answer>();
        var go = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(200);
        var steward = as("funeral-dispatcher");
        for (var wanted : people) {
            threads.submit(() -> {
                go.await();
                var arrival = System.nanoTime();
                var what = answer(steward, wanted);
                answers.add(new Answer(wanted.slot(), arrival, System.nanoTime(), what));
                return null;
            });
        }
        go.countDown();
        threads.shutdown();
        assertThat(threads.awaitTermination(10, TimeUnit.MINUTES)).isTrue();
        return new ArrayList<>(answers);
    }

    private String answer(ApiClient steward, WantedTicket wanted) {
        var reply = steward.post("/sweeping/tickets", wanted);
        return reply.ok() ? "booked" : reply.json().path("type").asText();
    }

    /** Once somebody was told that all is taken, nobody who comes later gets a place. */
    private static void firstComeFirstServed(List<Answer> answers, long slot) {
        var told = times(answers, slot, FULL).mapToLong(Answer::done).min().orElseThrow();
        assertThat(times(answers, slot, "booked")
                        .mapToLong(Answer::arrival)
                        .max()
                        .orElseThrow())
                .isLessThan(told);
    }

    private static Stream<Answer> times(List<Answer> answers, long slot, String what) {
        return answers.stream().filter(one -> one.slot() == slot && one.what().equals(what));
    }

    private static void tell(List<Answer> answers, long nanos) {
        var calls = new Times();
        for (var one : answers) calls.add(one.done() - one.arrival());
        var sheet = new Sheet("%,d people for %,d places over HTTP, 200 at a time".formatted(REQUESTS, PLACES));
        sheet.took("all of them", nanos);
        sheet.took("a call, p50", calls.p50());
        sheet.took("a call, p95", calls.p95());
    }

    private static String number(int i) {
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        var first17 = "3101171980" + "%02d%02d%03d".formatted(1 + i / 28_000, 1 + i / 1000 % 28, i % 1000);
        var sum = 0;
        for (var n = 0; n < 17; n++) sum += weights[n] * (first17.charAt(n) - '0');
        return first17 + "10X98765432".charAt(sum % 11);
    }
}

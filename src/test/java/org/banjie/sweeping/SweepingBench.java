package org.banjie.sweeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.banjie.access.Actor;
import org.banjie.access.ActorType;
import org.banjie.refusal.Refusal;
import org.banjie.sweeping.tickets.Reservations;
import org.banjie.sweeping.tickets.WantedTicket;
import org.banjie.testing.bench.Sheet;
import org.banjie.testing.bench.Times;
import org.banjie.testing.story.Story;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The opening minute: 20,000 people for 3,000 places in six stretches of a day, 200 at a time as the server takes them,
 * over its sixteen connections. Not part of the build; figures are printed. PostgreSQL runs without fsync, as in all
 * tests.
 *
 * <pre>mvn -Dtest=SweepingBench -Dsurefire.failIfNoSpecifiedTests=false test</pre>
 */
class SweepingBench extends Story {

    private static final int REQUESTS = Integer.getInteger("bench.requests", 20_000);
    private static final int PLACES = 3_000;

    /** Two who come within this many milliseconds come together: a thread may be put aside before it is in line. */
    private static final double GRAIN = 50;

    @Autowired
    Reservations reservations;

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
        assertThat(answers).extracting(Answer::what).containsOnly("booked", "full");
        assertThat(answers).filteredOn(one -> one.what().equals("booked")).hasSize(PLACES);
        assertThat(db.sql("select sum(taken) from sweeping_slot")
                        .query(Integer.class)
                        .single())
                .isEqualTo(PLACES);
        assertThat(db.sql("select sum(party) from sweeping_ticket")
                        .query(Integer.class)
                        .single())
                .isEqualTo(PLACES);
        var worst = passedBy(answers, slots);
        tell(answers, took, worst);
        assertThat(worst).as("first come, first served, in milliseconds").isLessThan(GRAIN);
    }

    private List<Answer> rush(List<WantedTicket> people) throws InterruptedException {
        var answers = new ConcurrentLinkedQueue<Answer>();
        var go = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(200);
        for (var wanted : people) {
            threads.submit(() -> {
                go.await();
                var arrival = System.nanoTime();
                var what = answer(wanted);
                answers.add(new Answer(wanted.slot(), arrival, System.nanoTime(), what));
                return null;
            });
        }
        go.countDown();
        threads.shutdown();
        assertThat(threads.awaitTermination(10, TimeUnit.MINUTES)).isTrue();
        return new ArrayList<>(answers);
    }

    private String answer(WantedTicket wanted) {
        var citizen = new Actor("applicant:" + UUID.randomUUID(), "", ActorType.APPLICANT, Set.of());
        try {
            reservations.book(wanted, citizen);
            return "booked";
        } catch (Refusal refusal) {
            return refusal.type();
        }
    }

    /** How much later somebody can have come who got a place when somebody who came before did not. */
    private static double passedBy(List<Answer> answers, List<Long> slots) {
        double worst = 0;
        for (var slot : slots) {
            var last = answers.stream()
                    .filter(one -> one.slot() == slot && one.what().equals("booked"))
                    .mapToLong(Answer::arrival)
                    .max()
                    .orElseThrow();
            var first = answers.stream()
                    .filter(one -> one.slot() == slot && one.what().equals("full"))
                    .mapToLong(Answer::arrival)
                    .min()
                    .orElseThrow();
            worst = Math.max(worst, (last - first) / 1e6);
        }
        return worst;
    }

    private static void tell(List<Answer> answers, long nanos, double worst) {
        var calls = new Times();
        for (var one : answers) calls.add(one.done() - one.arrival());
        var sheet = new Sheet("%,d people for %,d places, 200 at a time".formatted(REQUESTS, PLACES));
        sheet.took("all of them", nanos);
        sheet.took("a call, p50", calls.p50());
        sheet.took("a call, p95", calls.p95());
        sheet.tells("passed by somebody who came later", "by %.0f ms at most, allowed %.0f".formatted(worst, GRAIN));
    }

    private static String number(int i) {
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        var first17 = "3101171980" + "%02d%02d%03d".formatted(1 + i / 28_000, 1 + i / 1000 % 28, i % 1000);
        var sum = 0;
        for (var n = 0; n < 17; n++) sum += weights[n] * (first17.charAt(n) - '0');
        return first17 + "10X98765432".charAt(sum % 11);
    }
}

package org.banjie.funeral.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banjie.funeral.arrangement.FuneralHome.FAMILY;
import static org.banjie.funeral.arrangement.FuneralHome.at;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import org.banjie.funeral.arrangement.FuneralHome;
import org.banjie.funeral.booking.changes.Bookings;
import org.banjie.funeral.booking.changes.ExpiredHolds;
import org.banjie.funeral.booking.resources.ResourceType;
import org.banjie.funeral.booking.resources.Resources;
import org.banjie.funeral.booking.slots.FreeSlots;
import org.banjie.funeral.booking.slots.Slot;
import org.banjie.testing.bench.Sheet;
import org.banjie.testing.bench.Times;
import org.banjie.testing.story.ApiClient;
import org.banjie.testing.story.StandsStill;
import org.banjie.testing.story.Story;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A thousand families at once for two hundred hall slots, over HTTP, fifty at a time: the home's dispatchers book for whoever calls. Not
 * part of the build; figures are printed. PostgreSQL runs without fsync, as in all tests.
 *
 * <pre>mvn -Dtest=FuneralBench -Dsurefire.failIfNoSpecifiedTests=false test</pre>
 */
@StandsStill("books for families that stand in the register alone")
class FuneralBench extends Story {

    private static final int FAMILIES = Integer.getInteger("bench.families", 1_000);
    private static final int SLOTS = 200;
    private static final List<LocalDate> DAYS = LocalDate.parse("2026-02-12")
            .datesUntil(LocalDate.parse("2026-02-16"))
            .toList();

    @Autowired
    Bookings bookings;

    @Autowired
    FreeSlots free;

    @Autowired
    ExpiredHolds expired;

    @Autowired
    Resources resources;

    private final Times calls = new Times();
    private final AtomicInteger refused = new AtomicInteger();

    @Test
    void figures() throws Exception {
        var home = new FuneralHome(resources, db);
        for (var i = 0; i < 10; i++) home.has(ResourceType.HALL, "H" + i, "07:00", "14:00");
        for (var i = 10; i < 40; i++) home.has(ResourceType.FURNACE, "F" + i, "06:00", "18:00");
        for (var i = 10; i < 40; i++) home.has(ResourceType.VEHICLE, "V" + i, "00:00", "23:59");
        db.sql("update funeral_resource set active_until = '2026-02-15' where type = 'HALL'")
                .update();
        var dispatchers = as("funeral-dispatcher");
        var slots = DAYS.stream()
                .map(day -> dispatchers.get("/funeral/slots?day=" + day).json())
                .flatMap(found -> StreamSupport.stream(found.spliterator(), false))
                .toList();
        assertThat(slots).hasSize(SLOTS);
        var families = new ArrayList<String>();
        for (var i = 0; i < FAMILIES; i++) families.add(home.family());
        var start = System.nanoTime();
        var won = allAtOnce(dispatchers, families, slots);
        var took = System.nanoTime() - start;
        check(won);
        tell(won, took);
        holdsEnd(home);
    }

    private int allAtOnce(ApiClient home, List<String> families, List<JsonNode> slots) throws InterruptedException {
        var won = new AtomicInteger();
        var go = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(50);
        for (var i = 0; i < families.size(); i++) {
            var random = new Random(i);
            var family = families.get(i);
            threads.submit(() -> {
                go.await();
                if (books(home, family, slots.get(random.nextInt(slots.size())), random)) won.incrementAndGet();
                return null;
            });
        }
        go.countDown();
        threads.shutdown();
        assertThat(threads.awaitTermination(10, TimeUnit.MINUTES)).isTrue();
        return won.get();
    }

    /** Takes what is offered instead until there is nothing. */
    private boolean books(ApiClient home, String family, JsonNode first, Random random) {
        var next = first;
        while (true) {
            var start = System.nanoTime();
            var held = home.post("/funeral/bookings", wish(family, next));
            calls.add(System.nanoTime() - start);
            if (held.ok()) return confirmed(home, held.json().path("id").asLong());
            refused.incrementAndGet();
            var others = held.json().path("alternatives");
            if (others.isEmpty()) return false;
            next = others.get(random.nextInt(others.size()));
        }
    }

    private static Map<String, ?> wish(String family, JsonNode slot) {
        var hall = slot.path("hall").asLong();
        var start = slot.path("start").asText();
        return Map.of("caseNo", family, "hall", hall, "start", start, "furnace", true, "vehicle", true);
    }

    private static boolean confirmed(ApiClient home, long booking) {
        return home.post("/funeral/bookings/" + booking + "/confirm").ok();
    }

    private void check(int won) {
        // who is refused looks seven days ahead from the day that was wanted, so that every slot is found
        var whole = db.sql(
                        """
                select count(*) from (select b.id from funeral_booking b join funeral_occupation o on o.booking = b.id
                where b.state = 'CONFIRMED' and o.live group by b.id having count(*) = 3) whole
                """)
                .query(Integer.class)
                .single();
        var live = db.sql("select count(*) from funeral_occupation where live")
                .query(Integer.class)
                .single();
        assertThat(live).as("no half booking").isEqualTo(3 * whole);
        assertThat(whole).isEqualTo(won);
        var left = DAYS.stream()
                .flatMap(day -> free.on(day).stream())
                .filter(Slot::free)
                .count();
        assertThat(whole + left).isEqualTo(SLOTS);
        assertThat(whole).as("exactly two hundred").isEqualTo(SLOTS);
    }

    private void holdsEnd(FuneralHome home) {
        long vehicles = 10;
        for (var i = 0; i < vehicles; i++) bookings.hold(home.family(), Wish.transport(at("2026-02-20T10:00")), FAMILY);
        clock.advance(Duration.ofMinutes(15));
        assertThat(expired.endAll()).isLessThanOrEqualTo((int) vehicles);
        assertThat(db.sql("select count(*) from funeral_booking where state = 'HELD'")
                        .query(Integer.class)
                        .single())
                .as("no hold left after its time")
                .isZero();
    }

    private void tell(int won, long nanos) {
        var sheet = new Sheet("%d families for %d slots over HTTP, 50 at a time".formatted(FAMILIES, SLOTS));
        sheet.tells("all answered", "%d bookings, %d refusals with other times".formatted(won, refused.get()));
        sheet.took("all of them", nanos);
        sheet.took("a call, p50", calls.p50());
        sheet.took("a call, p95", calls.p95());
    }
}

package org.banjie.funeral.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.banjie.testing.story.ApiClient;
import org.banjie.testing.story.Citizens;
import org.banjie.testing.story.Household;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * People who rush for places to sweep graves and for halls, until the program does not answer any more. What was
 * answered is there, the counts are those of the tickets, no quota is passed and nothing is half booked.
 */
public final class Rush {

    private static final int QUOTA = 100;
    private static final int PEOPLE = 4;

    private final Set<String> tickets = ConcurrentHashMap.newKeySet();
    private final Set<Long> bookings = ConcurrentHashMap.newKeySet();

    private JdbcClient db;
    private int port;

    /** The program has started, again perhaps. */
    public void at(int port, JdbcClient db) {
        this.port = port;
        this.db = db;
    }

    /** Each of them goes on until the program is killed. */
    public List<Thread> threads() {
        return IntStream.range(0, PEOPLE)
                .mapToObj(n -> new Thread(() -> rush(n)))
                .toList();
    }

    private ApiClient dispatcher() {
        return new ApiClient(port, "funeral-dispatcher");
    }

    /** What they rush for: a place with a season, a home with rooms. */
    public void aPlaceAndAHome() {
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
    private void rush(int n) {
        var random = new Random();
        try {
            while (true) {
                if (n % 2 == 0) reserves(random);
                else books(random);
            }
        } catch (RuntimeException killed) {
            // the program is gone in the middle of a call, whose outcome nobody knows
        }
    }

    private void reserves(Random random) {
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
    }

    private List<Long> slots() {
        return db.sql("select id from sweeping_slot order by id")
                .query(Long.class)
                .list();
    }

    private void books(Random random) {
        var opened = new ApiClient(port, "street-intake.310117004")
                .post("/cases", Household.of(2, "900").application("310117004001"));
        var halls = db.sql("select id from funeral_resource where type = 'HALL'")
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
        if (!held.ok()) return;
        var id = held.json().path("id").asLong();
        if (dispatcher().post("/funeral/bookings/" + id + "/confirm").ok()) bookings.add(id);
    }

    /** Those answered who are not there, and what cannot be if every act is done wholly or not at all. */
    public List<String> wrong() {
        var wrong = new ArrayList<String>(tickets);
        wrong.removeAll(ids("select id::text from sweeping_ticket"));
        bookings.stream().map(String::valueOf).forEach(wrong::add);
        wrong.removeAll(ids("select id::text from funeral_booking where state = 'CONFIRMED'"));
        wrong.addAll(contradictions());
        return wrong;
    }

    /** How many answers there were so far. */
    public int answers() {
        return tickets.size() + bookings.size();
    }

    private List<String> ids(String sql) {
        return db.sql(sql).query(String.class).list();
    }

    private List<String> contradictions() {
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
}

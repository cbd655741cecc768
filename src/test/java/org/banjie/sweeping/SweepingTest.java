package org.banjie.sweeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.banjie.access.Actor;
import org.banjie.access.ActorType;
import org.banjie.refusal.Refusal;
import org.banjie.sweeping.tickets.Green;
import org.banjie.sweeping.tickets.Reservations;
import org.banjie.sweeping.tickets.Ticket;
import org.banjie.sweeping.tickets.TicketState;
import org.banjie.sweeping.tickets.WantedTicket;
import org.banjie.testing.Dump;
import org.banjie.testing.story.Citizens;
import org.banjie.testing.story.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 清明、冬至祭扫预约: quotas kept to the place, first come first served, each ticket let in once. */
class SweepingTest extends Story {

    private static final String DISPATCHER = "funeral-dispatcher";
    private static final String STEWARD = "funeral-steward." + VILLAGE;

    @Autowired
    Reservations reservations;

    private long place;
    private long season;

    @BeforeEach
    void a_season_opens_on_the_23rd_of_march() {
        place = made(
                "/sweeping/places",
                Map.of("code", UUID.randomUUID().toString(), "name", "松江墓园", "nameEn", "Songjiang Cemetery"));
        season = made("/sweeping/seasons", planned("2026-04-04", "2026-04-06", 30, 10));
        goesTo("2026-03-21T08:00");
    }

    @Test
    void nobody_books_before_the_opening_hour() {
        clock.goesTo("2026-03-21T07:59:59");
        assertThat(refusal(() -> books("19800101", 2, false))).isEqualTo("not-open");
        goesTo("2026-03-21T08:00");
        var ticket = books("19800101", 2, false);
        assertThat(ticket.state()).isEqualTo(TicketState.BOOKED);
        assertThat(ticket.party()).isEqualTo(3);
    }

    @Test
    void in_a_rush_the_quota_is_kept_exactly_and_who_was_served_first_has_the_places() throws Exception {
        var threads = Executors.newFixedThreadPool(12);
        var answers = new ArrayList<Object>();
        try {
            var running = IntStream.range(0, 60)
                    .mapToObj(n -> threads.submit(() -> answer(() -> books("19800101", n % 3, true))))
                    .toList();
            for (var one : running) answers.add(one.get());
        } finally {
            threads.shutdown();
        }
        assertThat(answers).as("everybody has an answer").allMatch(Ticket.class::isInstance);
        var tickets = answers.stream().map(Ticket.class::cast).toList();
        var booked = tickets.stream()
                .filter(one -> one.state() == TicketState.BOOKED)
                .mapToInt(Ticket::party)
                .sum();
        assertThat(booked).isBetween(28, 30).isEqualTo(number("taken", slot(0)));
        var lastServed = tickets.stream()
                .filter(one -> one.state() == TicketState.BOOKED)
                .mapToLong(Ticket::arrival)
                .max()
                .orElseThrow();
        var firstWaiting = tickets.stream()
                .filter(one -> one.state() == TicketState.WAITING)
                .mapToLong(Ticket::arrival)
                .min()
                .orElseThrow();
        assertThat(lastServed).isLessThan(firstWaiting);
    }

    @Test
    void who_waits_moves_up_in_order_when_somebody_cancels_and_is_told() {
        var first = books("19800101", 4, false);
        for (var i = 0; i < 5; i++) books("19800101", 4, false);
        assertThat(refusal(() -> books("19800101", 0, false))).isEqualTo("full");
        var three = books("19800101", 2, true);
        var one = books("19800101", 0, true);
        assertThat(three.state()).isEqualTo(TicketState.WAITING);
        var small = books("19800101", 0, true);
        reservations.cancel(first.id(), citizen());
        assertThat(states(three, one, small))
                .as("five places: three, then one, then one")
                .containsExactly("BOOKED", "BOOKED", "BOOKED");
        assertThat(number("waiting", slot(0))).isZero();
        assertThat(number("taken", slot(0))).isEqualTo(30);
        assertThat(db.sql("select count(*) from message where code = 'sweeping-moved-up'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void a_small_party_does_not_pass_a_large_one_that_waits_before_it() {
        var pair = books("19800101", 1, false);
        for (var i = 0; i < 7; i++) books("19800101", 3, false);
        var four = books("19800101", 3, true);
        var single = books("19800101", 0, true);
        reservations.cancel(pair.id(), citizen());
        assertThat(states(four, single)).containsExactly("WAITING", "WAITING");
    }

    @Test
    void a_person_has_one_ticket_a_place_and_day_and_may_come_again_another_day() {
        var person = Citizens.born("19800101");
        books(person, slot(0), 0, "", false);
        assertThat(refusal(() -> books(person, slot(1), 0, "", false))).isEqualTo("one-per-day");
        assertThat(books(person, slot(6), 0, "", false).state()).isEqualTo(TicketState.BOOKED);
    }

    @Test
    void the_green_channel_keeps_places_for_people_of_seventy_and_for_disabled_people() {
        for (var i = 0; i < 6; i++) books("19800101", 4, false);
        assertThat(refusal(() -> books("19560405", 0, false)))
                .as("69 on the day")
                .isEqualTo("full");
        var old = books("19560404", 1, false);
        assertThat(old.green()).isEqualTo(Green.AGE);
        assertThat(old.greenPlace()).isTrue();
        var person = Citizens.born("19900101");
        assertThat(books(person, slot(0), 1, person + "43", false).green()).isEqualTo(Green.DISABLED);
        assertThatThrownBy(() -> books(Citizens.born("19900101"), slot(0), 1, person + "43", false))
                .as("somebody else's certificate")
                .isInstanceOf(org.banjie.refusal.Invalid.class);
        assertThat(number("green_taken", slot(0))).isEqualTo(4);
    }

    @Test
    void everything_that_is_wrong_with_a_call_is_said_at_once_and_a_steward_books_for_a_caller() {
        var wrong = as(STEWARD).post("/sweeping/tickets", wanted(slot(0), "", "310117199001010014", "123", 5));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.json().path("errors").findValuesAsText("path"))
                .containsExactlyInAnyOrder("name", "idNo", "phone", "companions");
        var caller = Citizens.born("19500101");
        var booked = as(STEWARD).post("/sweeping/tickets", wanted(slot(0), "钱阿婆", caller, "02157831289", 4));
        assertThat(booked.status()).as(booked.json().toString()).isEqualTo(201);
        assertThat(booked.json().path("green").asText()).isEqualTo("AGE");
        assertThat(as(STEWARD)
                        .post("/sweeping/tickets/of", Map.of("idNo", caller))
                        .json())
                .hasSize(1);
        var ticket = "/sweeping/tickets/" + booked.json().path("id").asText();
        assertThat(as("street-intake." + STREET).get(ticket).status())
                .as("no business of theirs")
                .isEqualTo(404);
        assertThat(as("street-intake." + STREET)
                        .post("/sweeping/tickets", wanted(slot(0), "钱阿婆", caller, "02157831289", 4))
                        .status())
                .isEqualTo(403);
        for (var secret : List.of(caller, "02157831289")) {
            assertThat(new Dump(db).tablesSaying(secret)).isEmpty();
        }
    }

    @Test
    void a_ticket_is_let_in_once_and_a_gate_that_was_without_network_tells_afterwards() {
        var ticket = as(STEWARD)
                .post("/sweeping/tickets", wanted(slot(0), "孙先生", Citizens.born("19800101"), "13900000000", 2))
                .json();
        var token = ticket.path("token").asText();
        assertThat(check(token, null, "东门")).isEqualTo("OTHER_DAY");
        goesTo("2026-04-04T07:10");
        var list = as(STEWARD).get("/sweeping/gate/list?place=" + place).json();
        assertThat(list).hasSize(1);
        assertThat(list.path(0).path("party").asInt()).isEqualTo(3);
        assertThat(list.toString()).as("no ticket can be made of it").doesNotContain(token);
        goesTo("2026-04-04T07:20");
        assertThat(check(token, "2026-04-03T23:12:00Z", "东门")).isEqualTo("ADMITTED");
        assertThat(check(token, "2026-04-03T23:12:00Z", "东门")).as("told twice").isEqualTo("ADMITTED");
        assertThat(check(token.toLowerCase(), null, "西门")).isEqualTo("ALREADY");
        assertThat(check(token.substring(0, token.length() - 1) + "-", null, "西门"))
                .isEqualTo("FORGED");
        assertThat(check("1-000000000000", null, "西门")).isEqualTo("FORGED");
        assertThat(as(STEWARD)
                        .post("/sweeping/tickets/" + ticket.path("id").asText() + "/cancel")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void a_day_can_be_without_a_quota_and_a_quota_never_goes_below_what_is_taken() {
        books("19800101", 4, false);
        var less = as(DISPATCHER).put("/sweeping/slots/" + slot(0) + "/quota", Map.of("quota", 4, "green", 10));
        assertThat(less.status()).isEqualTo(422);
        assertThat(as(DISPATCHER)
                        .put("/sweeping/slots/" + slot(0) + "/quota", Map.of("quota", 5, "green", 0))
                        .ok())
                .isTrue();
        var waits = books("19800101", 0, true);
        assertThat(as(DISPATCHER)
                        .put("/sweeping/slots/" + slot(0) + "/quota", Map.of("quota", 6, "green", 0))
                        .ok())
                .isTrue();
        assertThat(states(waits)).containsExactly("BOOKED");
        var off = as(DISPATCHER)
                .put("/sweeping/seasons/" + season + "/days", Map.of("day", "2026-04-04", "limited", false));
        assertThat(off.ok()).isTrue();
        assertThat(refusal(() -> books("19800101", 0, false))).isEqualTo("not-needed");
        assertThat(as(STEWARD)
                        .put("/sweeping/seasons/" + season + "/days", Map.of("day", "2026-04-04", "limited", true))
                        .status())
                .isEqualTo(403);
    }

    private String check(String token, String at, String gate) {
        var check = new HashMap<String, Object>(Map.of("token", token));
        check.put("at", at);
        var reply = as(STEWARD)
                .post("/sweeping/gate/checks", Map.of("place", place, "gate", gate, "checks", List.of(check)));
        return reply.json().path(0).path("result").asText();
    }

    private Map<String, Object> planned(String first, String last, int quota, int green) {
        return Map.of(
                "place",
                place,
                "festival",
                "QINGMING",
                "first",
                first,
                "last",
                last,
                "starts",
                "07:00",
                "minutes",
                90,
                "slots",
                6,
                "quota",
                quota,
                "green",
                green);
    }

    private static Map<String, Object> wanted(long slot, String name, String idNo, String phone, int companions) {
        return Map.of("slot", slot, "name", name, "idNo", idNo, "phone", phone, "companions", companions);
    }

    private long made(String path, Map<String, Object> input) {
        var reply = as(DISPATCHER).post(path, input);
        assertThat(reply.status()).as(reply.json().toString()).isEqualTo(201);
        return reply.json().path("id").asLong();
    }

    private long slot(int n) {
        return db.sql("select id from sweeping_slot where season = ? order by day, starts offset ? limit 1")
                .params(season, n)
                .query(Long.class)
                .single();
    }

    private int number(String column, long slot) {
        return db.sql("select %s from sweeping_slot where id = ?".formatted(column))
                .param(slot)
                .query(Integer.class)
                .single();
    }

    private List<String> states(Ticket... tickets) {
        return List.of(tickets).stream()
                .map(one -> db.sql("select state from sweeping_ticket where id = ?")
                        .param(one.id())
                        .query(String.class)
                        .single())
                .toList();
    }

    private Ticket books(String born, int companions, boolean queue) {
        return books(Citizens.born(born), slot(0), companions, "", queue);
    }

    private Ticket books(String idNo, long slot, int companions, String disability, boolean queue) {
        return reservations.book(
                new WantedTicket(slot, "赵先生", idNo, "13800001111", companions, disability, queue), citizen());
    }

    private static Actor citizen() {
        return new Actor("applicant:" + UUID.randomUUID(), "预约人", ActorType.APPLICANT, Set.of());
    }

    private static String refusal(Callable<?> act) {
        return answer(act) instanceof Refusal no ? no.type() : "none";
    }

    private static Object answer(Callable<?> act) {
        try {
            return act.call();
        } catch (Exception refused) {
            return refused;
        }
    }
}

package org.banjie.funeral.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.banjie.funeral.arrangement.FuneralHome.DISPATCHER;
import static org.banjie.funeral.arrangement.FuneralHome.FAMILY;
import static org.banjie.funeral.arrangement.FuneralHome.at;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.banjie.background.running.ByHand;
import org.banjie.funeral.arrangement.FuneralHome;
import org.banjie.funeral.booking.changes.BookingMove;
import org.banjie.funeral.booking.changes.Bookings;
import org.banjie.funeral.booking.changes.ExpiredHolds;
import org.banjie.funeral.booking.resources.Occupations;
import org.banjie.funeral.booking.resources.ResourceType;
import org.banjie.funeral.booking.resources.Resources;
import org.banjie.funeral.booking.resources.Span;
import org.banjie.funeral.booking.slots.FreeSlots;
import org.banjie.funeral.booking.slots.Slot;
import org.banjie.funeral.booking.slots.SlotGone;
import org.banjie.funeral.booking.storage.Storage;
import org.banjie.journal.Journal;
import org.banjie.journal.JournalEntry;
import org.banjie.refusal.Invalid;
import org.banjie.refusal.Refusal;
import org.banjie.testing.AtOnce;
import org.banjie.testing.BadRow;
import org.banjie.testing.Told;
import org.banjie.testing.story.StandsStill;
import org.banjie.testing.story.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Halls, furnaces and vehicles: all that is wanted or nothing, never the same twice. */
@StandsStill("books for families that stand in the register alone")
class BookingsTest extends Story {

    private static final LocalDate DAY = LocalDate.parse("2026-02-12");

    @Autowired
    Bookings bookings;

    @Autowired
    FreeSlots free;

    @Autowired
    ExpiredHolds expired;

    @Autowired
    ByHand byHand;

    @Autowired
    Storage storage;

    @Autowired
    Occupations occupations;

    @Autowired
    Resources resources;

    @Autowired
    Journal journal;

    private FuneralHome home;
    private long hall;

    @BeforeEach
    void one_of_each() {
        db.sql("truncate funeral_occupation, funeral_booking, funeral_resource").update();
        home = new FuneralHome(resources, db);
        hall = home.has(ResourceType.HALL, "H1");
        home.has(ResourceType.FURNACE, "F1", "06:00", "18:00");
        home.has(ResourceType.VEHICLE, "V1", "00:00", "23:59");
    }

    @Test
    @DisplayName(
            "38: one hall slot left, two families confirm in the same second: exactly one wins, nothing of the other stays")
    void scenario_38() throws Exception {
        home.has(ResourceType.FURNACE, "F2", "06:00", "18:00");
        home.has(ResourceType.VEHICLE, "V2", "00:00", "23:59");
        fillAllBut("2026-02-12T11:30");
        var families = List.of(home.family(), home.family());
        var answers = AtOnce.all(families.stream()
                .<Callable<Object>>map(family -> () -> confirmed(family, "2026-02-12T11:30"))
                .toList());
        assertThat(answers).filteredOn(Booking.class::isInstance).hasSize(1);
        var lost = (SlotGone)
                answers.stream().filter(SlotGone.class::isInstance).findFirst().orElseThrow();
        assertThat(lost.alternatives())
                .as("the next day, near the hour that was wanted")
                .extracting(Slot::start)
                .contains(at("2026-02-13T11:30"))
                .hasSize(3);
        var won = (Booking)
                answers.stream().filter(Booking.class::isInstance).findFirst().orElseThrow();
        assertThat(won.taken()).extracting(one -> one.resource().type()).hasSize(3);
        var loser = families.stream()
                .filter(family -> !family.equals(won.caseNo()))
                .findFirst()
                .orElseThrow();
        assertThat(takenBy(loser)).as("no vehicle, no furnace, no hold").isZero();
        assertThat(bookings.of(loser)).isEmpty();
    }

    @Test
    void when_a_hold_has_run_out_and_another_family_confirms_in_the_same_second_one_of_them_has_it() throws Exception {
        var slow = bookings.hold(home.family(), Wish.ceremony(hall, at("2026-02-12T10:00")), FAMILY);
        clock.advance(Duration.ofMinutes(15));
        var other = home.family();
        var answers = AtOnce.all(List.of(
                () -> catchThrowable(() -> bookings.confirm(slow.id(), FAMILY)),
                () -> confirmed(other, "2026-02-12T10:00")));
        assertThat(answers.get(0)).isInstanceOf(SlotGone.class);
        assertThat(((Booking) answers.get(1)).state()).isEqualTo(BookingState.CONFIRMED);
        assertThat(bookings.get(slow.id()).state()).isEqualTo(BookingState.EXPIRED);
        expired.endAll();
        assertThat(verbs(slow.caseNo())).containsExactly("booking-held", "hold-expired");
    }

    @Test
    void a_hold_keeps_hall_furnace_and_vehicle_for_fifteen_minutes_and_ends_by_itself() {
        var held = bookings.hold(home.family(), Wish.ceremony(hall, at("2026-02-12T08:30")), FAMILY);
        assertThat(held.heldUntil()).isEqualTo(at("2026-02-09T09:15"));
        assertThat(held.of(ResourceType.VEHICLE).orElseThrow().span().ends()).isEqualTo(at("2026-02-12T08:30"));
        assertThat(held.of(ResourceType.FURNACE).orElseThrow().span().starts()).isEqualTo(at("2026-02-12T09:30"));
        assertThat(slot("2026-02-12T08:30").free()).isFalse();
        goesTo("2026-02-09T09:14");
        assertThat(expired.endAll()).isZero();
        goesTo("2026-02-09T09:15");
        assertThat(slot("2026-02-12T08:30").free())
                .as("free to others at that second")
                .isTrue();
        assertThat(expired.endAll()).isEqualTo(1);
        assertThat(takenBy(held.caseNo())).isZero();
        assertThat(verbs(held.caseNo())).containsExactly("booking-held", "hold-expired");
        assertThat(expired.endAll()).isZero();
    }

    @Test
    void a_hold_that_cannot_be_ended_keeps_no_other_from_ending_and_ends_later() {
        home.has(ResourceType.FURNACE, "F2", "06:00", "18:00");
        home.has(ResourceType.VEHICLE, "V2", "00:00", "23:59");
        var bad = bookings.hold(home.family(), Wish.ceremony(hall, at("2026-02-12T08:30")), FAMILY);
        var good = bookings.hold(home.family(), Wish.ceremony(hall, at("2026-02-12T10:00")), FAMILY);
        clock.advance(Duration.ofMinutes(15));
        try (var row = BadRow.in(db, "funeral_booking", "id", bad.id())) {
            assertThat(byHand.failsAtSome("bookings.expire")).containsExactly(Long.toString(bad.id()));
        }
        assertThat(takenBy(good.caseNo())).isZero();
        assertThat(takenBy(bad.caseNo())).isPositive();
        clock.advance(Duration.ofMinutes(1));
        byHand.does("bookings.expire");
        assertThat(takenBy(bad.caseNo())).isZero();
    }

    @Test
    void where_no_furnace_is_left_the_hall_and_the_vehicle_are_not_taken_either() {
        home.has(ResourceType.HALL, "H2");
        home.has(ResourceType.VEHICLE, "V2", "00:00", "23:59");
        confirmed(home.family(), "2026-02-12T08:30");
        var second = home.family();
        var other = resources.page(ResourceType.HALL, "H1", 1).get(0).id();
        assertThatThrownBy(() -> bookings.hold(second, Wish.ceremony(other, at("2026-02-12T08:30")), FAMILY))
                .isInstanceOf(SlotGone.class);
        assertThat(takenBy(second)).isZero();
    }

    @Test
    void where_there_is_no_furnace_at_all_nobody_is_said_to_have_been_quicker() {
        db.sql("delete from funeral_resource where type = 'FURNACE'").update();
        assertThatThrownBy(() -> bookings.hold(home.family(), Wish.ceremony(hall, at("2026-02-12T08:30")), FAMILY))
                .isInstanceOfSatisfying(SlotGone.class, none -> {
                    assertThat(none.type()).isEqualTo("none-there");
                    assertThat(none.alternatives()).isEmpty();
                });
    }

    @Test
    void a_family_moves_its_booking_until_noon_of_the_day_before_and_a_dispatcher_later_with_a_cause() {
        var booking = confirmed(home.family(), "2026-02-12T10:00");
        goesTo("2026-02-11T11:59");
        var moved = bookings.move(booking.id(), at("2026-02-12T13:00"), FAMILY);
        assertThat(moved.starts()).isEqualTo(at("2026-02-12T13:00"));
        assertThat(slot("2026-02-12T10:00").free()).isTrue();
        goesTo("2026-02-11T12:00");
        assertThatThrownBy(() -> bookings.move(booking.id(), at("2026-02-12T10:00"), FAMILY))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.type()).isEqualTo("too-late"));
        assertThatThrownBy(() -> bookings.move(booking.id(), at("2026-02-12T10:00"), DISPATCHER))
                .isInstanceOfSatisfying(Invalid.class, no -> assertThat(Told.places(no.errors()))
                        .containsExactly("cause cause-missing"));
        var cause = new BookingMove(null, at("2026-02-12T10:00"), BookingMove.Cause.BREAKDOWN);
        assertThat(bookings.move(booking.id(), cause, DISPATCHER).starts()).isEqualTo(at("2026-02-12T10:00"));
        assertThat(verbs(booking.caseNo()))
                .containsExactly("booking-held", "booking-confirmed", "booking-moved", "booking-moved");
        assertThat(journal.of(booking.caseNo(), 3, 1).get(0).detail())
                .containsEntry("was", "2026-02-12T13:00")
                .containsEntry("starts", "2026-02-12T10:00")
                .containsEntry("cause", "BREAKDOWN");
    }

    @Test
    void a_move_to_a_time_that_is_taken_leaves_the_booking_where_it_is() {
        var booking = confirmed(home.family(), "2026-02-12T08:30");
        confirmed(home.family(), "2026-02-12T13:00");
        assertThatThrownBy(() -> bookings.move(booking.id(), at("2026-02-12T13:00"), FAMILY))
                .isInstanceOf(SlotGone.class);
        assertThat(bookings.get(booking.id()).starts()).isEqualTo(at("2026-02-12T08:30"));
        assertThat(bookings.get(booking.id()).taken()).hasSize(3);
    }

    @Test
    void what_is_given_back_is_free_at_once_and_cannot_be_given_back_once_the_vehicle_has_left() {
        var booking = confirmed(home.family(), "2026-02-12T08:30");
        var late = confirmed(home.family(), "2026-02-12T11:30");
        goesTo("2026-02-12T06:59");
        assertThat(bookings.release(booking.id(), FAMILY).state()).isEqualTo(BookingState.CANCELLED);
        assertThat(slot("2026-02-12T08:30").free()).isTrue();
        goesTo("2026-02-12T10:00");
        assertThatThrownBy(() -> bookings.release(late.id(), FAMILY))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.type()).isEqualTo("too-late"));
    }

    @Test
    void a_closed_hall_takes_nobody_and_a_hall_with_a_booking_cannot_be_closed_over_it() {
        var closed = Span.closed(at("2026-02-12T09:00"), at("2026-02-12T12:00"));
        occupations.close(hall, closed, "检修", "funeral-dispatcher");
        assertThat(free.on(DAY).stream().filter(Slot::free).map(Slot::start))
                .contains(at("2026-02-12T07:00"), at("2026-02-12T13:00"))
                .doesNotContain(at("2026-02-12T08:30"), at("2026-02-12T10:00"), at("2026-02-12T11:30"));
        assertThatThrownBy(() -> bookings.hold(home.family(), Wish.ceremony(hall, at("2026-02-12T10:00")), FAMILY))
                .isInstanceOf(SlotGone.class);
        confirmed(home.family(), "2026-02-12T13:00");
        var over = Span.closed(at("2026-02-12T13:30"), at("2026-02-12T15:00"));
        assertThatThrownBy(() -> occupations.close(hall, over, "检修", "funeral-dispatcher"))
                .as("PostgreSQL has the last word")
                .hasMessageContaining("funeral_nothing_twice");
    }

    @Test
    void a_hall_is_used_by_its_own_rhythm_with_the_cleaning_between() {
        assertThat(free.on(DAY)).extracting(Slot::start).startsWith(at("2026-02-12T07:00"), at("2026-02-12T08:30"));
        assertThatThrownBy(() -> bookings.hold(home.family(), Wish.ceremony(hall, at("2026-02-12T08:00")), FAMILY))
                .isInstanceOf(SlotGone.class);
    }

    @Test
    void a_new_choice_gives_the_earlier_hold_back_and_a_failed_one_leaves_it() {
        var family = home.family();
        var first = bookings.hold(family, Wish.ceremony(hall, at("2026-02-12T08:30")), FAMILY);
        confirmed(home.family(), "2026-02-12T13:00");
        assertThatThrownBy(() -> bookings.hold(family, Wish.ceremony(hall, at("2026-02-12T13:00")), FAMILY))
                .isInstanceOf(SlotGone.class);
        assertThat(bookings.get(first.id()).state()).isEqualTo(BookingState.HELD);
        var second = bookings.hold(family, Wish.ceremony(hall, at("2026-02-13T13:00")), FAMILY);
        assertThat(bookings.get(first.id()).state()).isEqualTo(BookingState.CANCELLED);
        assertThat(bookings.confirm(second.id(), FAMILY).state()).isEqualTo(BookingState.CONFIRMED);
        assertThatThrownBy(() -> bookings.hold(family, Wish.ceremony(hall, at("2026-02-12T10:00")), FAMILY))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.type()).isEqualTo("already-booked"));
    }

    @Test
    void a_vehicle_is_sent_at_any_hour_and_two_cases_at_once_get_two_cabinets() throws Exception {
        var fetched = bookings.hold(home.family(), Wish.transport(at("2026-02-09T23:30")), FAMILY);
        assertThat(fetched.part()).isEqualTo(BookingPart.TRANSPORT);
        home.has(ResourceType.CABINET, "C1", "00:00", "23:59");
        home.has(ResourceType.CABINET, "C2", "00:00", "23:59");
        var answers = AtOnce.all(Stream.of(home.family(), home.family(), home.family())
                .<Callable<Object>>map(
                        family -> () -> AtOnce.tried(() -> storage.allocate(family, BookingPart.CABINET, DISPATCHER)))
                .toList());
        assertThat(answers).filteredOn(Booking.class::isInstance).hasSize(2);
        assertThat(answers).filteredOn(Refusal.class::isInstance).hasSize(1);
        var one = (Booking)
                answers.stream().filter(Booking.class::isInstance).findFirst().orElseThrow();
        storage.giveBack(one.caseNo(), BookingPart.CABINET, DISPATCHER);
        var next = home.family();
        assertThatThrownBy(() -> storage.allocate(next, BookingPart.CABINET, DISPATCHER))
                .as("it is disinfected first")
                .isInstanceOf(Refusal.class);
        clock.advance(Duration.ofMinutes(31));
        assertThat(storage.allocate(next, BookingPart.CABINET, DISPATCHER).taken())
                .hasSize(1);
    }

    @Test
    void the_last_niche_goes_to_one_of_two_and_the_other_is_told_what_is_free_instead() throws Exception {
        home.has(ResourceType.NICHE, "N1", "00:00", "23:59");
        home.has(ResourceType.NICHE, "N2", "00:00", "23:59");
        var answers = AtOnce.all(Stream.of(home.family(), home.family())
                .<Callable<Object>>map(family -> () -> storage.allocate(family, BookingPart.NICHE, "N1", DISPATCHER))
                .toList());
        assertThat(answers).filteredOn(Booking.class::isInstance).hasSize(1);
        var no = (Refusal)
                answers.stream().filter(Refusal.class::isInstance).findFirst().orElseThrow();
        assertThat(no.type()).isEqualTo("unit-taken");
        assertThat(no.getArguments()).containsExactly("N1", "N2");
        storage.allocate(home.family(), BookingPart.NICHE, null, DISPATCHER);
        assertThatThrownBy(() -> storage.allocate(home.family(), BookingPart.NICHE, null, DISPATCHER))
                .isInstanceOfSatisfying(
                        Refusal.class, none -> assertThat(none.type()).isEqualTo("none-free"));
    }

    private Booking confirmed(String family, String start) {
        var held = bookings.hold(family, Wish.ceremony(hall, at(start)), FAMILY);
        return bookings.confirm(held.id(), FAMILY);
    }

    private Slot slot(String start) {
        return free.on(DAY).stream()
                .filter(one -> one.start().equals(at(start)))
                .findFirst()
                .orElseThrow();
    }

    private void fillAllBut(String start) {
        free.on(DAY).stream()
                .map(Slot::start)
                .filter(one -> !one.equals(at(start)))
                .forEach(one -> bookings.confirm(
                        bookings.hold(home.family(), new Wish(hall, one, false, false), FAMILY)
                                .id(),
                        FAMILY));
    }

    private long takenBy(String family) {
        return db.sql(
                        """
                select count(*) from funeral_occupation o join funeral_booking b on b.id = o.booking
                where b.case_no = ? and o.live
                """)
                .param(family)
                .query(Long.class)
                .single();
    }

    private List<String> verbs(String family) {
        return journal.of(family, 0, 50).stream().map(JournalEntry::verb).toList();
    }
}

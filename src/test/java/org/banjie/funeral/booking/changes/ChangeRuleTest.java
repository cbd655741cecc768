package org.banjie.funeral.booking.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.banjie.access.Actor;
import org.banjie.access.ActorType;
import org.banjie.access.Grant;
import org.banjie.access.Roles;
import org.banjie.funeral.booking.Booking;
import org.banjie.funeral.booking.BookingPart;
import org.banjie.funeral.booking.BookingState;
import org.banjie.funeral.booking.records.TimesOf;
import org.banjie.funeral.booking.resources.Span;
import org.banjie.funeral.booking.resources.StockOf;
import org.banjie.refusal.Invalid;
import org.banjie.refusal.Refusal;
import org.banjie.testing.Told;
import org.junit.jupiter.api.Test;

/** Until when a booking at ten on the twelfth may be moved, where families have until noon of the day before. */
class ChangeRuleTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Instant TEN = Instant.parse("2026-02-12T02:00:00Z");
    private static final Instant NOON_BEFORE = Instant.parse("2026-02-11T04:00:00Z");
    private static final Actor FAMILY = new Actor("applicant:1", "王", ActorType.APPLICANT, Set.of());
    private static final Actor DISPATCHER = actor(Roles.FUNERAL_DISPATCHER);

    @Test
    void a_family_moves_its_booking_to_the_last_second_before_noon() {
        assertThat(moved(NOON_BEFORE.minusSeconds(1), BookingState.CONFIRMED, null, FAMILY))
                .isNull();
        assertThat(moved(NOON_BEFORE, BookingState.CONFIRMED, null, FAMILY)).isEqualTo("too-late bookings.too-late");
    }

    @Test
    void a_dispatcher_moves_it_later_for_a_cause() {
        assertThat(moved(NOON_BEFORE, BookingState.CONFIRMED, BookingMove.Cause.ROAD, DISPATCHER))
                .isNull();
        var missing = catchThrowableOfType(Invalid.class, () -> demand(NOON_BEFORE, null, DISPATCHER));
        assertThat(Told.codes(missing.errors())).containsExactly("cause-missing");
        assertThat(Told.places(missing.errors())).containsExactly("cause cause-missing");
    }

    @Test
    void nobody_moves_or_cancels_what_has_begun() {
        assertThat(moved(TEN, BookingState.CONFIRMED, BookingMove.Cause.BREAKDOWN, DISPATCHER))
                .isEqualTo("too-late bookings.begun");
        assertThat(cancelled(TEN)).isEqualTo("too-late bookings.begun");
        assertThat(cancelled(TEN.minusSeconds(1))).isNull();
    }

    @Test
    void what_is_only_held_is_moved_freely() {
        assertThat(moved(NOON_BEFORE, BookingState.HELD, null, FAMILY)).isNull();
    }

    private static String moved(Instant now, BookingState state, BookingMove.Cause cause, Actor by) {
        return no(() -> rule(now).demandMovable(booking(state), cause, by));
    }

    private static void demand(Instant now, BookingMove.Cause cause, Actor by) {
        rule(now).demandMovable(booking(BookingState.CONFIRMED), cause, by);
    }

    private static String cancelled(Instant now) {
        return no(() -> rule(now).demandCancellable(booking(BookingState.CONFIRMED)));
    }

    private static String no(ThrowingCallable deed) {
        var no = catchThrowableOfType(Refusal.class, deed);
        return no == null ? null : no.type() + " " + no.key();
    }

    private static ChangeRule rule(Instant now) {
        return new ChangeRule(new TimesOf(NOON_BEFORE), Clock.fixed(now, ZONE));
    }

    private static Booking booking(BookingState state) {
        return new Booking(
                1, "BZ-1", BookingPart.TRANSPORT, state, null, null, "u", TEN.minusSeconds(86400), List.of(taken()));
    }

    private static Booking.Taken taken() {
        return new Booking.Taken(StockOf.vehicle("V1"), Span.closed(TEN, TEN.plusSeconds(3600)));
    }

    private static Actor actor(String role) {
        return new Actor("zhou", "周", ActorType.STAFF, Set.of(new Grant(role, "310117")));
    }
}

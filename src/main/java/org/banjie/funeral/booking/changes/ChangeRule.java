package org.banjie.funeral.booking.changes;

import java.time.Clock;
import java.util.List;
import org.banjie.access.Actor;
import org.banjie.funeral.booking.Booking;
import org.banjie.funeral.booking.BookingRights;
import org.banjie.funeral.booking.BookingState;
import org.banjie.funeral.booking.records.BookingTimes;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.stereotype.Component;

/** Until when a booking may be moved or given back. */
@Component
class ChangeRule {

    private final BookingTimes times;
    private final Clock clock;

    ChangeRule(BookingTimes times, Clock clock) {
        this.times = times;
        this.clock = clock;
    }

    void demandMovable(Booking booking, BookingMove.Cause cause, Actor by) {
        if (booking.state() == BookingState.HELD) return;
        var now = clock.instant();
        if (!now.isBefore(booking.firstStart())) throw tooLate("bookings.begun");
        if (now.isBefore(times.changeUntil(booking.starts()))) return;
        if (!BookingRights.DISPATCHING.has(by)) throw tooLate("bookings.too-late");
        if (cause == null) {
            throw new Invalid(List.of(new InputError("cause", "cause-missing", "bookings.cause-missing")));
        }
    }

    void demandCancellable(Booking booking) {
        if (!clock.instant().isBefore(booking.firstStart())) throw tooLate("bookings.begun");
    }

    private static Refusal tooLate(String key) {
        return new Refusal(RefusalKind.CONFLICT, "too-late", key);
    }
}

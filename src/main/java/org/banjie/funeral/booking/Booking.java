package org.banjie.funeral.booking;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.banjie.funeral.booking.resources.Resource;
import org.banjie.funeral.booking.resources.ResourceType;
import org.banjie.funeral.booking.resources.Span;

/**
 * What a case has, or had, taken.
 *
 * @param heldUntil when the hold runs out; null once confirmed
 * @param askedAt when the family asked for it for good before its papers were checked; null where it has not
 */
public record Booking(
        long id,
        String caseNo,
        BookingPart part,
        BookingState state,
        Instant heldUntil,
        Instant askedAt,
        String madeBy,
        Instant madeAt,
        List<Taken> taken) {

    /** One resource of it. */
    public record Taken(Resource resource, Span span) {}

    /** Kept for the family until its papers are checked: it has nothing more to do than to show them. */
    public boolean isKept() {
        return state == BookingState.HELD && askedAt != null;
    }

    public Optional<Taken> of(ResourceType type) {
        return taken.stream().filter(one -> one.resource().type() == type).findFirst();
    }

    /** What it turns around: the beginning of the ceremony, else of whatever it has. */
    public Instant starts() {
        return of(ResourceType.HALL).map(hall -> hall.span().starts()).orElseGet(this::firstStart);
    }

    /** Whether all it had is over, a car that is back included. */
    public boolean isOver(Instant now) {
        return taken.stream().map(one -> one.span().ends()).noneMatch(ends -> ends == null || ends.isAfter(now));
    }

    /** When the first of it begins, the vehicle as a rule. */
    public Instant firstStart() {
        return taken.stream()
                .map(one -> one.span().starts())
                .min(Comparator.naturalOrder())
                .orElse(madeAt);
    }
}

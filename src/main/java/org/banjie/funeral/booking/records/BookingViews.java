package org.banjie.funeral.booking.records;

import java.util.List;
import org.banjie.funeral.booking.Booking;
import org.banjie.funeral.booking.Wish;
import org.banjie.funeral.booking.records.BookingRows.Row;
import org.banjie.funeral.booking.resources.Occupation;
import org.banjie.funeral.booking.resources.Occupations;
import org.banjie.funeral.booking.resources.ResourceType;
import org.banjie.funeral.booking.resources.Resources;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Bookings with what they take. */
@Component
@Transactional(readOnly = true)
public class BookingViews {

    private final BookingRows rows;
    private final Occupations occupations;
    private final Resources resources;

    BookingViews(BookingRows rows, Occupations occupations, Resources resources) {
        this.rows = rows;
        this.occupations = occupations;
        this.resources = resources;
    }

    public Booking get(long id) {
        return of(rows.find(id).orElseThrow(BookingViews::unknown));
    }

    /** Of a booking that is over, what it had last. */
    public Booking of(Row row) {
        var taken = occupations.of(row.id(), true);
        if (taken.isEmpty()) taken = last(occupations.of(row.id(), false));
        return new Booking(
                row.id(),
                row.caseNo(),
                row.part(),
                row.state(),
                row.heldUntil(),
                row.askedAt(),
                row.madeBy(),
                row.madeAt(),
                taken.stream().map(this::taken).toList());
    }

    /** What a booking wanted that is over. */
    public Wish wish(long id) {
        var booking = get(id);
        return new Wish(
                booking.of(ResourceType.HALL).map(one -> one.resource().id()).orElse(null),
                booking.starts(),
                booking.of(ResourceType.FURNACE).isPresent(),
                booking.of(ResourceType.VEHICLE).isPresent());
    }

    /** One of each resource type: a booking that was moved had others before. */
    private List<Occupation> last(List<Occupation> given) {
        return given.stream()
                .filter(one -> given.stream().noneMatch(later -> later.id() > one.id() && sameType(one, later)))
                .toList();
    }

    private boolean sameType(Occupation one, Occupation other) {
        return resources.get(one.resource()).type()
                == resources.get(other.resource()).type();
    }

    private Booking.Taken taken(Occupation one) {
        return new Booking.Taken(resources.get(one.resource()), one.span());
    }

    public static Refusal unknown() {
        return new Refusal(RefusalKind.NOT_FOUND, "unknown-booking", "bookings.unknown");
    }
}

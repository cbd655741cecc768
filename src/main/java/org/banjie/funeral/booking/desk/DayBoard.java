package org.banjie.funeral.booking.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banjie.funeral.booking.BookingState;
import org.banjie.funeral.booking.records.BookingRows;
import org.banjie.funeral.booking.resources.Occupation;
import org.banjie.funeral.booking.resources.Resource;
import org.banjie.funeral.booking.resources.ResourceType;
import org.banjie.funeral.booking.resources.Span;
import org.banjie.funeral.booking.resources.Stock;
import org.banjie.funeral.booking.resources.Stocks;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A day as the dispatcher sees it: every resource and who has it when. Three queries, however many bookings. */
@Component
class DayBoard {

    private final Stocks stocks;
    private final BookingRows bookings;
    private final Clock clock;

    DayBoard(Stocks stocks, BookingRows bookings, Clock clock) {
        this.stocks = stocks;
        this.bookings = bookings;
        this.clock = clock;
    }

    /**
     * One stretch of a resource's day.
     *
     * @param caseNo null where it is free or closed, or where whoever looks must keep away from the case
     * @param booking null where it is free or closed
     * @param target where a booking can be put, {@code 12@2026-02-12T10:00}; null where none can
     * @param heldUntil when it lapses unless it is confirmed; null for all that stays
     * @param kept whether it waits for papers to be checked
     * @param out a car that was sent and is not back
     */
    record Cell(
            Instant start,
            Instant end,
            String caseNo,
            Long booking,
            BookingState state,
            String closed,
            String target,
            Instant heldUntil,
            boolean kept,
            boolean out) {

        /** Whether it is going on at that moment. */
        public boolean isNow(Instant now) {
            return !start.isAfter(now) && (end == null || end.isAfter(now));
        }

        public boolean isLate(Instant now) {
            return out && end.isBefore(now);
        }

        public boolean isFree() {
            return booking == null && closed == null;
        }
    }

    record Row(Resource resource, List<Cell> cells) {}

    @Transactional(readOnly = true)
    Map<ResourceType, List<Row>> on(LocalDate day, Set<String> barred) {
        var from = day.atStartOfDay(clock.getZone()).toInstant();
        var stock = stocks.between(from, from.plus(Duration.ofDays(1)));
        var known = new HashMap<Long, BookingRows.Row>();
        bookings.between(from, from.plus(Duration.ofDays(1))).forEach(row -> known.put(row.id(), row));
        return Map.of(
                ResourceType.HALL, rows(ResourceType.HALL, day, stock, known, barred),
                ResourceType.FURNACE, rows(ResourceType.FURNACE, day, stock, known, barred),
                ResourceType.VEHICLE, rows(ResourceType.VEHICLE, day, stock, known, barred));
    }

    private List<Row> rows(
            ResourceType type, LocalDate day, Stock stock, Map<Long, BookingRows.Row> known, Set<String> barred) {
        return stock.of(type).stream()
                .filter(one -> one.isActiveOn(day))
                .map(one -> new Row(one, cells(one, day, stock, known, barred)))
                .toList();
    }

    /** What is taken; for a hall also the uses that are free, in the order of time. */
    private List<Cell> cells(
            Resource resource, LocalDate day, Stock stock, Map<Long, BookingRows.Row> known, Set<String> barred) {
        var cells = new ArrayList<Cell>();
        stock.takenOf(resource.id()).stream()
                .filter(one -> !one.out() || isAwayOn(day, one.span()))
                .forEach(one -> cells.add(taken(one, known, barred)));
        if (resource.type() == ResourceType.HALL) {
            for (var start : resource.startsOn(day, clock.getZone())) {
                var span = Span.of(resource, start);
                if (stock.isFree(resource, span)) cells.add(free(resource, span.starts(), span.ends()));
            }
        }
        cells.sort((one, other) -> one.start().compareTo(other.start()));
        return cells;
    }

    /** A car that is out is away until now at least, and nobody knows about tomorrow. */
    private boolean isAwayOn(LocalDate day, Span span) {
        var now = clock.instant();
        var from = span.starts().atZone(clock.getZone()).toLocalDate();
        var until = (span.ends().isAfter(now) ? span.ends() : now)
                .atZone(clock.getZone())
                .toLocalDate();
        return !day.isBefore(from) && !day.isAfter(until);
    }

    private Cell free(Resource hall, Instant start, Instant end) {
        var past = !start.isAfter(clock.instant());
        var local = start.atZone(clock.getZone()).toLocalDateTime().toString();
        return new Cell(
                start,
                end,
                null,
                null,
                null,
                null,
                past ? null : hall.id() + "@" + local.substring(0, 16),
                null,
                false,
                false);
    }

    private static Cell taken(Occupation one, Map<Long, BookingRows.Row> known, Set<String> barred) {
        var span = one.span();
        if (one.booking() == null) {
            return new Cell(span.starts(), span.ends(), null, null, null, one.reason(), null, null, false, false);
        }
        var row = known.get(one.booking());
        var hidden = row == null || barred.contains(row.caseNo());
        return new Cell(
                span.starts(),
                span.ends(),
                hidden ? null : row.caseNo(),
                one.booking(),
                row == null ? BookingState.CONFIRMED : row.state(),
                null,
                null,
                row == null ? null : row.heldUntil(),
                row != null && row.askedAt() != null,
                one.out());
    }
}

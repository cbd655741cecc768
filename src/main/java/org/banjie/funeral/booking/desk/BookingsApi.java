package org.banjie.funeral.booking.desk;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.banjie.funeral.booking.Booking;
import org.banjie.funeral.booking.BookingPart;
import org.banjie.funeral.booking.BookingState;
import org.banjie.funeral.booking.Wish;
import org.banjie.funeral.booking.changes.BookingMove;
import org.banjie.funeral.booking.resources.ResourceType;
import org.banjie.funeral.booking.slots.FreeSlots;
import org.banjie.funeral.booking.slots.Slot;
import org.banjie.funeral.booking.slots.SlotGone;
import org.banjie.words.Sentences;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Free hall slots and bookings for programs. What is free anybody may read; who has it, nobody who need not. */
@RestController
@RequestMapping("/api/v1/funeral")
class BookingsApi {

    private final BookingDesk desk;
    private final FreeSlots free;
    private final Sentences sentences;

    BookingsApi(BookingDesk desk, FreeSlots free, Sentences sentences) {
        this.desk = desk;
        this.free = free;
        this.sentences = sentences;
    }

    record SlotView(
            long hall,
            String code,
            String name,
            String nameEn,
            int capacity,
            Instant start,
            Instant end,
            boolean free,
            int furnaces,
            int vehicles) {

        static SlotView of(Slot slot) {
            var hall = slot.hall();
            return new SlotView(
                    hall.id(),
                    hall.code(),
                    hall.name(),
                    hall.nameEn(),
                    hall.capacity(),
                    slot.start(),
                    slot.end(),
                    slot.free(),
                    slot.furnaces(),
                    slot.vehicles());
        }
    }

    record TakenView(ResourceType type, long resource, String code, Instant start, Instant end) {}

    record BookingView(
            long id,
            String caseNo,
            BookingPart part,
            BookingState state,
            Instant heldUntil,
            Instant askedAt,
            List<TakenView> takes) {

        static BookingView of(Booking booking) {
            var takes = booking.taken().stream()
                    .map(one -> new TakenView(
                            one.resource().type(),
                            one.resource().id(),
                            one.resource().code(),
                            one.span().starts(),
                            one.span().ends()))
                    .toList();
            return new BookingView(
                    booking.id(),
                    booking.caseNo(),
                    booking.part(),
                    booking.state(),
                    booking.heldUntil(),
                    booking.askedAt(),
                    takes);
        }
    }

    /** @param hall null for a vehicle alone */
    record HoldInput(String caseNo, Long hall, Instant start, boolean furnace, boolean vehicle) {}

    record MoveInput(Long hall, Instant start, BookingMove.Cause cause) {}

    @GetMapping("/slots")
    List<SlotView> slots(@RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day) {
        return free.on(day).stream().map(SlotView::of).toList();
    }

    @GetMapping("/bookings")
    List<BookingView> of(@RequestParam String caseNo) {
        return desk.of(caseNo).stream().map(BookingView::of).toList();
    }

    /** Keeps everything that is wanted for fifteen minutes, or nothing: 409 says what is free instead. */
    @PostMapping("/bookings")
    @ResponseStatus(HttpStatus.CREATED)
    BookingView hold(@RequestBody HoldInput input) {
        var wish = new Wish(input.hall(), input.start(), input.furnace(), input.hall() == null || input.vehicle());
        return BookingView.of(desk.hold(input.caseNo(), wish));
    }

    /** While its papers are not checked it stays HELD, for longer, and is confirmed by itself once they are. */
    @PostMapping("/bookings/{id}/confirm")
    BookingView confirm(@PathVariable long id) {
        return BookingView.of(desk.confirm(id));
    }

    @PostMapping("/bookings/{id}/release")
    BookingView release(@PathVariable long id) {
        return BookingView.of(desk.release(id));
    }

    @PostMapping("/bookings/{id}/move")
    BookingView move(@PathVariable long id, @RequestBody MoveInput input) {
        return BookingView.of(desk.move(id, new BookingMove(input.hall(), input.start(), input.cause())));
    }

    /** The car that was sent with it is back. */
    @PostMapping("/bookings/{id}/back")
    BookingView back(@PathVariable long id) {
        desk.back(id);
        return BookingView.of(desk.see(id));
    }

    /** As every problem of the API, with what is free instead. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> gone(SlotGone gone) {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, sentences.of(gone));
        problem.setType(URI.create("/problems/" + gone.type()));
        problem.setTitle(sentences.of("bookings.gone"));
        problem.setProperty(
                "alternatives", gone.alternatives().stream().map(SlotView::of).toList());
        return ResponseEntity.status(HttpStatus.CONFLICT).body(problem);
    }
}

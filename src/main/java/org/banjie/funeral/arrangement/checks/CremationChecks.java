package org.banjie.funeral.arrangement.checks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.banjie.funeral.arrangement.body.Clearance;
import org.banjie.funeral.arrangement.deceased.TheDeceased;
import org.banjie.funeral.arrangement.rules.Answered;
import org.banjie.funeral.arrangement.rules.FuneralFault;
import org.banjie.funeral.booking.Booking;
import org.banjie.funeral.booking.BookingPart;
import org.banjie.funeral.booking.BookingState;
import org.banjie.funeral.booking.changes.Bookings;
import org.banjie.refusal.InputError;
import org.springframework.stereotype.Component;

/** Cremation, the demand for it, and what becomes of the ashes. */
final class CremationChecks {

    private CremationChecks() {}

    /** Nobody stands before a hall that is somebody else's. */
    @Component
    static class Ceremony extends FuneralChecks {

        private final Bookings bookings;

        Ceremony(Bookings bookings) {
            super("ceremony");
            this.bookings = bookings;
        }

        @Override
        public List<InputError> check(Submission submission) {
            return said(submission).text("held").equals("HELD") ? wrong(bookings.of(submission.caseNo())) : List.of();
        }

        static List<InputError> wrong(List<Booking> bookings) {
            var booked = bookings.stream()
                    .anyMatch(one -> one.part() == BookingPart.CEREMONY && one.state() == BookingState.CONFIRMED);
            return booked ? List.of() : List.of(FuneralFault.of("held", "hall-not-booked"));
        }
    }

    @Component
    static class Cremate extends FuneralChecks {

        private final Clearance clearance;

        Cremate(Clearance clearance) {
            super("cremate");
            this.clearance = clearance;
        }

        @Override
        public List<InputError> check(Submission submission) {
            return clearance.missingForCremation(submission.caseNo()).stream()
                    .map(code -> FuneralFault.of("", code))
                    .toList();
        }
    }

    @Component
    static class Demand extends FuneralChecks {

        private final Clock clock;

        Demand(Clock clock) {
            super("demand");
            this.clock = clock;
        }

        @Override
        public List<InputError> check(Submission submission) {
            if (!"DEMANDED".equals(submission.outcome())) return List.of();
            var ahead = said(submission)
                    .day("answerBy")
                    .filter(day -> day.isAfter(LocalDate.now(clock)))
                    .isPresent();
            return ahead ? List.of() : List.of(FuneralFault.of("answerBy", "answer-by"));
        }
    }

    @Component
    static class AshesWay extends FuneralChecks {

        private final TheDeceased deceased;

        AshesWay(TheDeceased deceased) {
            super("ashes");
            this.deceased = deceased;
        }

        @Override
        public List<InputError> check(Submission submission) {
            return wrong(said(submission), deceased.get(submission.caseNo()).registered());
        }

        /** @param registered as known before; null while it is not */
        static List<InputError> wrong(Answered said, String registered) {
            var known = said.has("registered") || registered != null;
            return said.text("way").equals("SEA") && !known
                    ? List.of(FuneralFault.of("registered", "registered-unknown"))
                    : List.of();
        }
    }

    @Component
    static class Grave extends FuneralChecks {

        Grave() {
            super("burial");
        }

        /** No grave for the living but those the ordinance names (第二十七条). */
        @Override
        public List<InputError> check(Submission submission) {
            return said(submission).text("reserved").equals("OTHER")
                    ? List.of(FuneralFault.of("reserved", "living-grave"))
                    : List.of();
        }
    }
}

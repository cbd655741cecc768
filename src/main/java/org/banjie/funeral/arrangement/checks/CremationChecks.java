package org.banjie.funeral.arrangement.checks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.banjie.funeral.arrangement.body.Clearance;
import org.banjie.funeral.arrangement.deceased.TheDeceased;
import org.banjie.funeral.arrangement.words.Faults;
import org.banjie.funeral.booking.BookingState;
import org.banjie.funeral.booking.Bookings;
import org.banjie.funeral.booking.Part;
import org.banjie.refusal.InputError;
import org.springframework.stereotype.Component;

/** Cremation, the demand for it, and what becomes of the ashes. */
final class CremationChecks {

    private CremationChecks() {}

    /** Nobody stands before a hall that is somebody else's. */
    @Component
    static class Ceremony extends Checks {

        private final Bookings bookings;
        private final Faults faults;

        Ceremony(Bookings bookings, Faults faults) {
            super("ceremony");
            this.bookings = bookings;
            this.faults = faults;
        }

        @Override
        public List<InputError> check(Submission submission) {
            if (!said(submission).text("held").equals("HELD")) return List.of();
            var booked = bookings.of(submission.caseNo()).stream()
                    .anyMatch(one -> one.part() == Part.CEREMONY && one.state() == BookingState.CONFIRMED);
            return booked ? List.of() : List.of(faults.of("held", "hall-not-booked"));
        }
    }

    @Component
    static class Cremate extends Checks {

        private final Clearance clearance;
        private final Faults faults;

        Cremate(Clearance clearance, Faults faults) {
            super("cremate");
            this.clearance = clearance;
            this.faults = faults;
        }

        @Override
        public List<InputError> check(Submission submission) {
            return clearance.missingForCremation(submission.caseNo()).stream()
                    .map(code -> faults.of("", code))
                    .toList();
        }
    }

    @Component
    static class Demand extends Checks {

        private final Faults faults;
        private final Clock clock;

        Demand(Faults faults, Clock clock) {
            super("demand");
            this.faults = faults;
            this.clock = clock;
        }

        @Override
        public List<InputError> check(Submission submission) {
            if (!"DEMANDED".equals(submission.outcome())) return List.of();
            var ahead = said(submission)
                    .day("answerBy")
                    .filter(day -> day.isAfter(LocalDate.now(clock)))
                    .isPresent();
            return ahead ? List.of() : List.of(faults.of("answerBy", "answer-by"));
        }
    }

    @Component
    static class AshesWay extends Checks {

        private final TheDeceased deceased;
        private final Faults faults;

        AshesWay(TheDeceased deceased, Faults faults) {
            super("ashes");
            this.deceased = deceased;
            this.faults = faults;
        }

        @Override
        public List<InputError> check(Submission submission) {
            var said = said(submission);
            var known =
                    said.has("registered") || deceased.get(submission.caseNo()).registered() != null;
            return said.text("way").equals("SEA") && !known
                    ? List.of(faults.of("registered", "registered-unknown"))
                    : List.of();
        }
    }

    @Component
    static class Grave extends Checks {

        private final Faults faults;

        Grave(Faults faults) {
            super("burial");
            this.faults = faults;
        }

        /** No grave for the living but those the ordinance names (第二十七条). */
        @Override
        public List<InputError> check(Submission submission) {
            return said(submission).text("reserved").equals("OTHER")
                    ? List.of(faults.of("reserved", "living-grave"))
                    : List.of();
        }
    }
}

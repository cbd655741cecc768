package org.banjie.funeral.arrangement.checks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.banjie.funeral.arrangement.deceased.TheDeceased;
import org.banjie.funeral.arrangement.relief.Reliefs;
import org.banjie.funeral.arrangement.relief.Subsidy;
import org.banjie.funeral.arrangement.rules.FuneralFault;
import org.banjie.funeral.sea.Seat;
import org.banjie.funeral.sea.Seats;
import org.banjie.funeral.sea.Voyage;
import org.banjie.funeral.sea.Voyages;
import org.banjie.refusal.InputError;
import org.springframework.stereotype.Component;

/** Until when ashes are kept, and which voyage they are on. Where another way is wanted, nothing is asked. */
final class AshesChecks {

    private static final String CHANGE = "CHANGE";

    private AshesChecks() {}

    @Component
    static class Keeping extends FuneralChecks {

        private final Clock clock;

        Keeping(Clock clock) {
            super("storage");
            this.clock = clock;
        }

        @Override
        public List<InputError> check(Submission submission) {
            if (CHANGE.equals(submission.outcome())) return List.of();
            var ahead = said(submission)
                    .day("until")
                    .filter(day -> day.isAfter(LocalDate.now(clock)))
                    .isPresent();
            return ahead ? List.of() : List.of(FuneralFault.of("until", "keep-until"));
        }
    }

    @Component
    static class Sea extends FuneralChecks {

        private final TheDeceased deceased;
        private final Reliefs reliefs;
        private final Voyages voyages;
        private final Seats seats;

        Sea(TheDeceased deceased, Reliefs reliefs, Voyages voyages, Seats seats) {
            super("sea");
            this.deceased = deceased;
            this.reliefs = reliefs;
            this.voyages = voyages;
            this.seats = seats;
        }

        @Override
        public List<InputError> check(Submission submission) {
            if (CHANGE.equals(submission.outcome())) return List.of();
            var said = said(submission);
            var party = said.count("seats");
            var wrong = new ArrayList<>(tooMany(party, subsidy(submission.caseNo())));
            voyages.find(said.text("voyage"))
                    .ifPresentOrElse(
                            voyage -> wrong.addAll(full(submission.caseNo(), voyage, party)),
                            () -> wrong.add(FuneralFault.of("voyage", "voyage-missing")));
            return wrong;
        }

        private Subsidy subsidy(String caseNo) {
            return reliefs.subsidy("SEA", deceased.get(caseNo).registered());
        }

        private List<InputError> full(String caseNo, Voyage voyage, int party) {
            return full(voyage, party, seats.of(caseNo), () -> seats.alternatives(party));
        }

        /** Anybody may come along, whatever is paid for it. @param subsidy null for none */
        static List<InputError> tooMany(int party, Subsidy subsidy) {
            return subsidy != null && party > subsidy.seats()
                    ? List.of(FuneralFault.of("seats", "too-many-seats", subsidy.seats()))
                    : List.of();
        }

        /** Seats the case has on that voyage already are its own. */
        static List<InputError> full(Voyage voyage, int party, Optional<Seat> had, Supplier<String> instead) {
            var own = had.filter(seat -> seat.voyage() == voyage.id() && seat.party() >= party)
                    .isPresent();
            return own || party <= voyage.left()
                    ? List.of()
                    : List.of(FuneralFault.of("seats", "voyage-full", voyage.left(), instead.get()));
        }
    }
}

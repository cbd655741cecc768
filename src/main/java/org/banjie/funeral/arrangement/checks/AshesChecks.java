package org.banjie.funeral.arrangement.checks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.banjie.funeral.arrangement.deceased.TheDeceased;
import org.banjie.funeral.arrangement.relief.Reliefs;
import org.banjie.funeral.arrangement.words.Answered;
import org.banjie.funeral.arrangement.words.Faults;
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
    static class Keeping extends Checks {

        private final Faults faults;
        private final Clock clock;

        Keeping(Faults faults, Clock clock) {
            super("storage");
            this.faults = faults;
            this.clock = clock;
        }

        @Override
        public List<InputError> check(Submission submission) {
            if (CHANGE.equals(submission.outcome())) return List.of();
            var ahead = said(submission)
                    .day("until")
                    .filter(day -> day.isAfter(LocalDate.now(clock)))
                    .isPresent();
            return ahead ? List.of() : List.of(faults.of("until", "keep-until"));
        }
    }

    @Component
    static class Sea extends Checks {

        private final TheDeceased deceased;
        private final Reliefs reliefs;
        private final Voyages voyages;
        private final Seats seats;
        private final Faults faults;

        Sea(TheDeceased deceased, Reliefs reliefs, Voyages voyages, Seats seats, Faults faults) {
            super("sea");
            this.deceased = deceased;
            this.reliefs = reliefs;
            this.voyages = voyages;
            this.seats = seats;
            this.faults = faults;
        }

        @Override
        public List<InputError> check(Submission submission) {
            if (CHANGE.equals(submission.outcome())) return List.of();
            var said = said(submission);
            var wrong = new ArrayList<InputError>();
            tooMany(submission.caseNo(), said, wrong);
            var voyage = voyages.find(said.text("voyage"));
            if (voyage.isEmpty()) wrong.add(faults.of("voyage", "voyage-missing"));
            voyage.ifPresent(one -> full(submission.caseNo(), one, said.count("seats"), wrong));
            return wrong;
        }

        /** Anybody may come along, whatever is paid for it. */
        private void tooMany(String caseNo, Answered said, List<InputError> wrong) {
            var subsidy = reliefs.subsidy("SEA", deceased.get(caseNo).registered());
            if (subsidy != null && said.count("seats") > subsidy.seats()) {
                wrong.add(faults.of("seats", "too-many-seats", subsidy.seats()));
            }
        }

        private void full(String caseNo, Voyage voyage, int party, List<InputError> wrong) {
            var own = seats.of(caseNo)
                    .filter(seat -> seat.voyage() == voyage.id() && seat.party() >= party)
                    .isPresent();
            if (own || party <= voyage.left()) return;
            wrong.add(faults.of("seats", "voyage-full", voyage.left(), seats.alternatives(party)));
        }
    }
}

package org.banjie.funeral.sea;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banjie.access.Actor;
import org.banjie.cases.Cases;
import org.banjie.casework.facts.Districts;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a case seats on a voyage and takes them back, each in one transaction and on record in the case's chain. */
@Service
@Transactional
public class Seats {

    private static final int ALTERNATIVES = 3;

    private final Voyages voyages;
    private final SeatRows rows;
    private final Cases cases;
    private final Districts districts;
    private final Journal journal;
    private final Clock clock;

    Seats(Voyages voyages, SeatRows rows, Cases cases, Districts districts, Journal journal, Clock clock) {
        this.voyages = voyages;
        this.rows = rows;
        this.cases = cases;
        this.districts = districts;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Puts the ashes and so many relatives on a voyage; what the case had on another is given back.
     *
     * @param code of the voyage
     * @throws Refusal CONFLICT {@code voyage-full} or {@code voyage-closed} with the voyages that can be had instead;
     *     the case then keeps what it had
     */
    public void take(String caseNo, String code, int party, Actor by) {
        cases.lock(caseNo);
        var wanted = voyages.find(code).orElseThrow(Voyages::unknown);
        var had = rows.of(caseNo);
        if (had.filter(seat -> seat.voyage() == wanted.id() && seat.party() == party)
                .isPresent()) return;
        voyages.lock(Stream.concat(had.map(Seat::voyage).stream(), Stream.of(wanted.id()))
                .toList());
        had.ifPresent(seat -> rows.giveBack(caseNo));
        if (!rows.take(caseNo, wanted.id(), party, by.uid())) throw none(voyages.get(wanted.id()), party);
        record(caseNo, "seats-taken", by, Map.of("voyage", code, "party", Integer.toString(party)));
    }

    /** Nothing where the case has none. */
    public void giveBack(String caseNo, Actor by) {
        cases.lock(caseNo);
        rows.of(caseNo).ifPresent(seat -> {
            voyages.lock(List.of(seat.voyage()));
            rows.giveBack(caseNo);
            var code = voyages.get(seat.voyage()).code();
            record(caseNo, "seats-given-back", by, Map.of("voyage", code));
        });
    }

    @Transactional(readOnly = true)
    public Optional<Seat> of(String caseNo) {
        return rows.of(caseNo);
    }

    /** What can be had instead, in a line of words; empty where nothing can. */
    @Transactional(readOnly = true)
    public String alternatives(int party) {
        return voyages.open(party, ALTERNATIVES).stream().map(Voyage::code).collect(Collectors.joining("; "));
    }

    void record(String caseNo, String verb, Actor by, Map<String, String> detail) {
        var office = districts.of(caseNo);
        journal.record(new Act(caseNo, by.uid(), office, verb, detail));
    }

    private Refusal none(Voyage voyage, int party) {
        var open = voyage.takesOn(LocalDate.now(clock));
        var instead = alternatives(party);
        var type = open ? "voyage-full" : "voyage-closed";
        var key = "voyages." + type + (instead.isEmpty() ? ".none" : "");
        return new Refusal(RefusalKind.CONFLICT, type, key, voyage.code(), voyage.left(), instead);
    }
}

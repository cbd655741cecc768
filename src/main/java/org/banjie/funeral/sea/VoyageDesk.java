package org.banjie.funeral.sea;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.banjie.access.Actor;
import org.banjie.access.SignedIn;
import org.banjie.access.recusals.Recusals;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.kinds.Settings;
import org.banjie.refusal.Invalid;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a dispatcher does to voyages and to who is on them; each act is on record. */
@Service
@Transactional
class VoyageDesk {

    private static final int PAGE = 200;

    private final SignedIn signedIn;
    private final Recusals recusals;
    private final Voyages voyages;
    private final Seats seats;
    private final SeatRows rows;
    private final VoyageNews news;
    private final Settings settings;
    private final Journal journal;
    private final Clock clock;

    VoyageDesk(
            SignedIn signedIn,
            Recusals recusals,
            Voyages voyages,
            Seats seats,
            SeatRows rows,
            VoyageNews news,
            Settings settings,
            Journal journal,
            Clock clock) {
        this.signedIn = signedIn;
        this.recusals = recusals;
        this.voyages = voyages;
        this.seats = seats;
        this.rows = rows;
        this.news = news;
        this.settings = settings;
        this.journal = journal;
        this.clock = clock;
    }

    Actor demand() {
        return signedIn.demand(VoyageRights.PLANNING);
    }

    long add(VoyageInput typed) {
        var by = demand();
        var read = reading().read(typed);
        var id = added(read);
        record(by, read.code(), "voyage-added", Map.of("seats", Integer.toString(read.seats())));
        return id;
    }

    private long added(Voyage read) {
        try {
            return voyages.add(read);
        } catch (DuplicateKeyException atOnce) {
            throw new Invalid(List.of(VoyageReading.error("code", "code.taken")));
        }
    }

    private VoyageReading reading() {
        var months = Integer.parseInt(settings.value("funeral", "seaNoticeMonths"));
        return new VoyageReading(code -> voyages.find(code).isPresent(), months, clock);
    }

    /** Nobody sails: whoever was on it is told, and has no seats any more. Said twice changes nothing. */
    void callOff(long id, String reason) {
        var by = demand();
        if (reason == null || reason.isBlank() || reason.strip().length() > 200) {
            throw new Invalid(List.of(VoyageReading.error("reason", "reason")));
        }
        voyages.lock(List.of(id));
        var voyage = voyages.get(id);
        if (!voyages.callOff(id, reason.strip())) return;
        for (var page = rows.on(id, 0, PAGE); !page.isEmpty(); page = rows.on(id, 0, PAGE)) {
            page.forEach(seat -> tell(seat, voyage, by));
        }
        record(by, voyage.code(), "voyage-called-off", Map.of());
    }

    /** @throws Refusal CONFLICT when the other has no room; the case keeps what it had */
    void move(String caseNo, String toCode) {
        var by = acting(caseNo);
        var seat = rows.of(caseNo).orElseThrow(Voyages::unknown);
        seats.take(caseNo, toCode, seat.party(), by);
    }

    void giveBack(String caseNo) {
        seats.giveBack(caseNo, acting(caseNo));
    }

    private Actor acting(String caseNo) {
        var by = demand();
        if (recusals.isRecused(caseNo, by.uid())) {
            throw new Refusal(RefusalKind.NOT_FOUND, "unknown-case", "cases.unknown", caseNo);
        }
        return by;
    }

    private void tell(Seat seat, Voyage voyage, Actor by) {
        rows.giveBack(seat.caseNo());
        seats.record(seat.caseNo(), "voyage-called-off", by, Map.of("voyage", voyage.code()));
        news.calledOff(seat.caseNo(), voyage);
    }

    private void record(Actor by, String code, String verb, Map<String, String> detail) {
        journal.record(Act.of("funeral-voyage/" + code, by, VoyageRights.PLANNING, verb, detail));
    }
}

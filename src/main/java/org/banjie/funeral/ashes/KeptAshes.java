package org.banjie.funeral.ashes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.banjie.access.Actor;
import org.banjie.funeral.ashes.Kept.State;
import org.banjie.funeral.booking.BookingPart;
import org.banjie.funeral.booking.storage.Storage;
import org.banjie.funeral.sea.Seats;
import org.banjie.funeral.sea.Voyages;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the ashes of a case are: with the home from the cremation on, in a niche, waiting for a voyage, or gone. */
@Service
@Transactional
public class KeptAshes {

    private final KeptRows rows;
    private final Storage storage;
    private final Seats seats;
    private final Voyages voyages;
    private final Clock clock;

    KeptAshes(KeptRows rows, Storage storage, Seats seats, Voyages voyages, Clock clock) {
        this.rows = rows;
        this.storage = storage;
        this.seats = seats;
        this.voyages = voyages;
        this.clock = clock;
    }

    /** The cremation is over; nobody has said yet where the ashes go. */
    public void open(String caseNo) {
        rows.open(caseNo);
    }

    /**
     * In a niche until that day.
     *
     * @param niche its code; null for the first free one
     */
    public void store(String caseNo, String niche, LocalDate until, Actor by) {
        seats.giveBack(caseNo, by);
        storage.allocate(caseNo, BookingPart.NICHE, niche, by);
        rows.open(caseNo);
        rows.countFrom(caseNo, until, until);
    }

    /** Kept until the voyage sails. */
    public void embark(String caseNo, String voyage, int party, Actor by) {
        seats.take(caseNo, voyage, party, by);
        storage.giveBack(caseNo, BookingPart.NICHE, by);
        var sails = voyages.find(voyage).orElseThrow().sailsAt();
        var on = LocalDate.ofInstant(sails, clock.getZone());
        rows.open(caseNo);
        rows.countFrom(caseNo, on, on);
    }

    /** They have left the home. */
    public void leave(String caseNo, Actor by) {
        end(caseNo, State.GONE, by);
    }

    /** Another way is wanted: niche and seats are free again, the ashes are still here. */
    public void reconsider(String caseNo, Actor by) {
        seats.giveBack(caseNo, by);
        storage.giveBack(caseNo, BookingPart.NICHE, by);
        rows.find(caseNo).ifPresent(kept -> rows.countFrom(caseNo, null, LocalDate.now(clock)));
    }

    @Transactional(readOnly = true)
    public Optional<Kept> find(String caseNo) {
        return rows.find(caseNo);
    }

    void end(String caseNo, State how, Actor by) {
        seats.giveBack(caseNo, by);
        storage.giveBack(caseNo, BookingPart.NICHE, by);
        rows.end(caseNo, how);
    }
}

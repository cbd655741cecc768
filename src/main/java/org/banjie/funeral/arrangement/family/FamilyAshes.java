package org.banjie.funeral.arrangement.family;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.banjie.funeral.ashes.Kept;
import org.banjie.funeral.ashes.KeptAshes;
import org.banjie.funeral.booking.BookingPart;
import org.banjie.funeral.booking.storage.Storage;
import org.banjie.funeral.sea.SeaWords;
import org.banjie.funeral.sea.Seats;
import org.springframework.stereotype.Component;

/** Where the ashes are, as the family is told: in which niche until when, on which voyage. */
@Component
class FamilyAshes {

    private final Storage storage;
    private final KeptAshes kept;
    private final Seats seats;
    private final SeaWords sea;

    FamilyAshes(Storage storage, KeptAshes kept, Seats seats, SeaWords sea) {
        this.storage = storage;
        this.kept = kept;
        this.seats = seats;
        this.sea = sea;
    }

    /** Whether the ashes are where the family wanted them, or on their way. */
    boolean isPlaced(String caseNo) {
        var gone = kept.find(caseNo).map(Kept::endedOn).isPresent();
        return gone
                || storage.of(caseNo, BookingPart.NICHE).isPresent()
                || seats.of(caseNo).isPresent();
    }

    List<FamilyLine> of(String caseNo) {
        var lines = new ArrayList<FamilyLine>();
        var until = kept.find(caseNo).map(Kept::until).map(LocalDate::toString).orElse("");
        storage.of(caseNo, BookingPart.NICHE).ifPresent(niche -> lines.add(FamilyLine.of("kept", niche.code(), until)));
        sea.of(caseNo).ifPresent(voyage -> lines.add(FamilyLine.of("sea", voyage)));
        return lines;
    }
}

package org.banjie.funeral.arrangement.collections;

import java.time.Clock;
import java.time.LocalDateTime;
import org.banjie.access.Recusals;
import org.banjie.access.SignedIn;
import org.banjie.funeral.booking.BookingRights;
import org.banjie.funeral.booking.resources.Resources;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** For which family the free time is that somebody clicked on the board: those that lie here without a hall, or a number. */
@Controller
class SlotForPage {

    private static final int SHOWN = 50;

    private final SignedIn signedIn;
    private final Recusals recusals;
    private final Resources resources;
    private final Unbooked unbooked;
    private final Clock clock;

    SlotForPage(SignedIn signedIn, Recusals recusals, Resources resources, Unbooked unbooked, Clock clock) {
        this.signedIn = signedIn;
        this.recusals = recusals;
        this.resources = resources;
        this.unbooked = unbooked;
        this.clock = clock;
    }

    /** @param at hall and start, {@code 12@2026-02-12T10:00}, as the board gives them */
    @GetMapping("/funeral/collections/slot")
    ModelAndView choose(@RequestParam String at) {
        var actor = signedIn.demand(BookingRights.DISPATCHING);
        if (!at.matches("\\d{1,18}@\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d")) throw unknown();
        var hall = resources.get(Long.parseLong(at.substring(0, at.indexOf('@'))));
        var start = LocalDateTime.parse(at.substring(at.indexOf('@') + 1));
        return new ModelAndView("collections/slot")
                .addObject("hall", hall)
                .addObject("start", start)
                .addObject("ends", start.plus(hall.use()))
                .addObject("zone", clock.getZone())
                .addObject("families", unbooked.last(recusals.casesBarredFor(actor.uid()), SHOWN));
    }

    private static Refusal unknown() {
        return new Refusal(RefusalKind.NOT_FOUND, "unknown-resource", "bookings.resource.unknown");
    }
}

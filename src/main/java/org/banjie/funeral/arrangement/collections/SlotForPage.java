package org.banjie.funeral.arrangement.collections;

import org.banjie.access.SignedIn;
import org.banjie.access.recusals.Recusals;
import org.banjie.funeral.booking.BookingRights;
import org.banjie.funeral.booking.SlotAt;
import org.banjie.funeral.booking.resources.ResourceType;
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

    SlotForPage(SignedIn signedIn, Recusals recusals, Resources resources, Unbooked unbooked) {
        this.signedIn = signedIn;
        this.recusals = recusals;
        this.resources = resources;
        this.unbooked = unbooked;
    }

    /** @param at hall and start, {@code 12@2026-02-12T10:00}, as the board gives them */
    @GetMapping("/funeral/collections/slot")
    ModelAndView choose(@RequestParam String at) {
        var actor = signedIn.demand(BookingRights.DISPATCHING);
        var slot = SlotAt.read(at).orElseThrow(SlotForPage::unknown);
        var hall = resources.get(slot.resource());
        if (hall.type() != ResourceType.HALL) throw unknown();
        return new ModelAndView("collections/slot")
                .addObject("hall", hall)
                .addObject("start", slot.start())
                .addObject("ends", slot.start().plus(hall.use()))
                .addObject("families", unbooked.last(recusals.casesBarredFor(actor.uid()), SHOWN));
    }

    private static Refusal unknown() {
        return new Refusal(RefusalKind.NOT_FOUND, "unknown-resource", "bookings.resource.unknown");
    }
}

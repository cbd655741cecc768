package org.banjie.funeral.arrangement.family;

import java.time.Clock;
import java.util.Locale;
import org.banjie.cases.Cases;
import org.banjie.funeral.booking.BookingState;
import org.banjie.funeral.booking.InWords;
import org.banjie.funeral.booking.KeptSettled;
import org.banjie.kinds.Settings;
import org.banjie.notices.messages.Messages;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The family hears what became of the hall that was kept for it, in the transaction that settled it. */
@Component
class KeptNews {

    private final Cases cases;
    private final Messages messages;
    private final Settings settings;
    private final Clock clock;

    KeptNews(Cases cases, Messages messages, Settings settings, Clock clock) {
        this.cases = cases;
        this.messages = messages;
        this.settings = settings;
        this.clock = clock;
    }

    @EventListener
    void tell(KeptSettled settled) {
        var booking = settled.booking();
        messages.write(
                booking.caseNo(),
                cases.applicant(booking.caseNo()).phone(),
                Locale.CHINA,
                booking.state() == BookingState.CONFIRMED ? "hall-confirmed" : "hall-given-up",
                "",
                booking.caseNo(),
                InWords.moment(booking.starts(), clock.getZone()).zh(),
                settings.value("funeral", "homePhone"));
    }
}

package org.banjie.funeral.sea;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.banjie.cases.Cases;
import org.banjie.kinds.Settings;
import org.banjie.notices.messages.Messages;
import org.springframework.stereotype.Component;

/** What families on a voyage are told of it. */
@Component
class VoyageNews {

    private final Cases cases;
    private final Messages messages;
    private final Settings settings;
    private final Clock clock;

    VoyageNews(Cases cases, Messages messages, Settings settings, Clock clock) {
        this.cases = cases;
        this.messages = messages;
        this.settings = settings;
        this.clock = clock;
    }

    void calledOff(String caseNo, Voyage voyage) {
        messages.write(
                caseNo,
                cases.applicant(caseNo).phone(),
                Locale.CHINA,
                "sea-called-off",
                "",
                caseNo,
                LocalDate.ofInstant(voyage.sailsAt(), clock.getZone()),
                settings.value("funeral", "homePhone"));
    }
}

package org.banjie.funeral.ashes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.banjie.cases.Cases;
import org.banjie.casework.CaseSteps;
import org.banjie.kinds.Settings;
import org.banjie.notices.messages.Messages;
import org.springframework.stereotype.Component;

/** The notice that ashes are to be claimed: the paper, the message to the family, and the day until which they may. */
@Component
class AshesNotices {

    private final KeptRows rows;
    private final Cases cases;
    private final CaseSteps steps;
    private final Settings settings;
    private final Messages messages;
    private final Clock clock;

    AshesNotices(KeptRows rows, Cases cases, CaseSteps steps, Settings settings, Messages messages, Clock clock) {
        this.rows = rows;
        this.cases = cases;
        this.steps = steps;
        this.settings = settings;
        this.messages = messages;
        this.clock = clock;
    }

    /** @return the last day to claim them */
    LocalDate give(String caseNo) {
        var claimBy = LocalDate.now(clock).plusDays(Long.parseLong(settings.value("funeral", "ashesNoticeDays")));
        rows.noticed(caseNo, claimBy);
        steps.issue(caseNo, "ashes-notice");
        messages.write(
                caseNo,
                cases.applicant(caseNo).phone(),
                Locale.CHINA,
                "ashes-notice",
                "",
                caseNo,
                claimBy,
                settings.value("funeral", "homePhone"));
        return claimBy;
    }
}

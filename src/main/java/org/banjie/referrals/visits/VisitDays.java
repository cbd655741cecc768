package org.banjie.referrals.visits;

import org.banjie.kinds.Settings;
import org.springframework.stereotype.Component;

/** How long after a visit things are done, as the guide of its kind says; a guide that does not say it has the usual days. */
@Component
public class VisitDays {

    /** No law says how many; the guide of a kind does. */
    private static final String TO_RECORD = "10";

    private static final String TO_ANSWER = "7";

    private final Settings settings;

    VisitDays(Settings settings) {
        this.settings = settings;
    }

    /** Within so many days a visit is recorded. */
    public int toRecord(String kind) {
        return Integer.parseInt(settings.find(kind, "visitsRecordedWithin").orElse(TO_RECORD));
    }

    /** After so many days a family that has not answered is reminded. */
    public int toAnswer(String kind) {
        return Integer.parseInt(settings.find(kind, "visitsRemindedAfter").orElse(TO_ANSWER));
    }
}

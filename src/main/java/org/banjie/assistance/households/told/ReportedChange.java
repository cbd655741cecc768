package org.banjie.assistance.households.told;

import java.util.ArrayList;
import java.util.List;
import org.banjie.assistance.households.ReviewCause;
import org.banjie.refusal.InputError;

/**
 * A change that a family reports of itself.
 *
 * @param said what has changed and since when, in their words
 */
record ReportedChange(Sort sort, String said) {

    static final int LONGEST = 1000;

    enum Sort {
        MEMBER,
        DEATH,
        INCOME,
        MOVE,
        ACCOUNT,
        PHONE,
        OTHER;

        ReviewCause cause() {
            return this == MOVE ? ReviewCause.MOVE : ReviewCause.REPORTED_CHANGE;
        }
    }

    ReportedChange {
        said = said == null ? "" : said.strip();
    }

    List<InputError> errors() {
        var errors = new ArrayList<InputError>();
        if (sort == null) errors.add(new InputError("sort", "sort", "households.report.no-sort"));
        if (said.isEmpty()) errors.add(new InputError("said", "said", "households.report.not-said"));
        if (said.length() > LONGEST) errors.add(new InputError("said", "too-long", "households.report.long", LONGEST));
        return errors;
    }
}

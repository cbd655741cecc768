package org.banjie.organisations.credit.lists;

import java.util.List;

/** The codes of lists and of grounds that people may enter; whether one holds, the tables say. */
public final class CreditLists {

    public static final List<String> LISTS = List.of("ABNORMAL", "SERIOUS");

    public static final List<String> GROUNDS = List.of(
            "REPORT_MISSED",
            "REPORT_IMPROPER",
            "NO_PARTY_ORGANISATION",
            "RECTIFICATION_MISSED",
            "FUNDRAISING",
            "WARNING",
            "FINE",
            "NOT_REACHABLE",
            "ABNORMAL_TWO_YEARS",
            "CHANGE_BY_FRAUD",
            "ACTIVITY_SUSPENDED",
            "REPEATED_PENALTY",
            "JUDGMENT_DEFAULTER",
            "REVOKED");

    private CreditLists() {}
}

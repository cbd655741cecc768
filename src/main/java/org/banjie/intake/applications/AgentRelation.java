package org.banjie.intake.applications;

import java.util.Arrays;

/** What somebody who applies for another is to them. */
public enum AgentRelation {
    CHILD,
    PARENT,
    SPOUSE,
    SIBLING,
    OTHER_RELATIVE,
    /** 监护人: represents the applicant by law. */
    GUARDIAN,
    NEIGHBOUR,
    /** 村（居）委会 or an organisation that helps. */
    COMMITTEE,
    OTHER;

    public static boolean knows(String code) {
        return Arrays.stream(values()).anyMatch(one -> one.name().equals(code));
    }
}

package org.banjie.worklist.items;

/** What is asked of whoever would do a step of an office, in this order; each with the last part of its refusal's type. */
public enum Rule {
    /** They are of the office, or stand in for somebody who is. */
    OFFICE("not-your-office"),
    /** They need not keep away from the case. */
    KEPT_AWAY("recused"),
    /** Where certain people were appointed, they are one of them. */
    APPOINTED("not-appointed"),
    /** They did none of the steps that this one looks at, neither themselves nor for the one they stand in for. */
    FOUR_EYES("four-eyes");

    private final String type;

    Rule(String type) {
        this.type = type;
    }

    public String type() {
        return type;
    }
}

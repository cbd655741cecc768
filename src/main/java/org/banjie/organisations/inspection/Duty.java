package org.banjie.organisations.inspection;

/**
 * What an organisation owes for a year (C1).
 *
 * @param code INSPECTION (年检), ANNUAL_REPORT (a charity's report, made elsewhere) or NONE
 */
record Duty(String code, String basis) {

    boolean isInspection() {
        return code.equals("INSPECTION");
    }

    Report.State state() {
        return isInspection() ? Report.State.OWED : Report.State.EXEMPT;
    }
}

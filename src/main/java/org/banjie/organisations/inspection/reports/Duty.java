package org.banjie.organisations.inspection.reports;

/**
 * What an organisation owes for a year (C1).
 *
 * @param code INSPECTION (年检), ANNUAL_REPORT (a charity's report, made elsewhere) or NONE
 */
public record Duty(String code, String basis) {

    public boolean isInspection() {
        return code.equals("INSPECTION");
    }

    InspectionReport.State state() {
        return isInspection() ? InspectionReport.State.OWED : InspectionReport.State.EXEMPT;
    }
}

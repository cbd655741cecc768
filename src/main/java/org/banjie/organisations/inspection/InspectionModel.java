package org.banjie.organisations.inspection;

/** Ids of the steps in the model of the yearly inspection that Java asks for by name. */
public final class InspectionModel {

    public static final String KIND = "inspection";

    public static final String REPORT = "Task_Report";
    public static final String PRE_REVIEW = "Task_PreReview";
    public static final String EXAMINE = "Task_Examine";
    public static final String SECOND_BACK = "Task_SecondBack";
    public static final String RECTIFY = "Task_Rectify";

    private InspectionModel() {}
}

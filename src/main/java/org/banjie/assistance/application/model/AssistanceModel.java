package org.banjie.assistance.application.model;

/** Ids of the steps in the model of an application for assistance that Java asks for by name. */
public final class AssistanceModel {

    public static final String KIND = "assistance";

    public static final String CHECK_COMPLETENESS = "Task_CheckCompleteness";
    public static final String AID_FIRST = "Task_AidFirst";
    public static final String ASSIST_VISIT = "Task_AssistVisit";
    public static final String HOME_VISIT = "Task_HomeVisit";
    public static final String HOME_VISIT_COSIGN = "Task_HomeVisitCosign";
    public static final String ECONOMIC_CHECK = "Task_EconomicCheck";
    public static final String RECHECK = "Task_Recheck";
    public static final String SELF_CARE = "Task_SelfCare";
    public static final String CASE_CONFERENCE = "Task_CaseConference";
    public static final String PRELIMINARY_OPINION = "Task_PreliminaryOpinion";
    public static final String DISTRICT_VISIT = "Task_DistrictVisit";
    public static final String DISTRICT_VISIT_COSIGN = "Task_DistrictVisitCosign";

    private AssistanceModel() {}
}

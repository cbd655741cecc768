package org.banjie.assistance.application.model;

/** Steps and forms in the model of an application for assistance that Java asks for by name. */
public final class AssistanceModel {

    public static final String KIND = "assistance";

    /** What takes a confirmation back over an objection that was in time. */
    public static final String LATE_OBJECTION = "Msg_LateObjection";

    /** What says of an objection that it came while another one is being looked into. */
    public static final String ANOTHER = "Msg_AnotherObjection";

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
    public static final String DECIDE_REFUSAL = "Task_DecideRefusal";
    public static final String DISTRICT_DECIDE_REFUSAL = "Task_DistrictDecideRefusal";
    public static final String WEIGH_REFUSAL = "Task_WeighRefusal";
    public static final String DECIDE_TERMINATION = "Task_DecideTermination";
    public static final String DEATH = "Task_Death";
    public static final String MOVE = "Task_Move";
    public static final String DECIDE_ON_OBJECTION = "Task_DecideOnObjection";
    public static final String ANOTHER_OBJECTION = "Task_AnotherObjection";
    public static final String DISTRICT_VISIT = "Task_DistrictVisit";
    public static final String DISTRICT_VISIT_COSIGN = "Task_DistrictVisitCosign";

    /** The form of the check of means; that of a second one is called otherwise. */
    public static final String ECONOMIC_CHECK_FORM = "economic-check";

    private AssistanceModel() {}
}

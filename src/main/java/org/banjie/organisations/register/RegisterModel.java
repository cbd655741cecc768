package org.banjie.organisations.register;

/** Ids of the steps in the model of the registration of an organisation that Java asks for by name. */
public final class RegisterModel {

    public static final String KIND = "organisations";

    public static final String CHECK_COMPLETENESS = "Task_CheckCompleteness";
    public static final String CORRECT = "Task_Correct";
    public static final String COMPETENT_UNIT = "Task_CompetentUnit";
    public static final String COMPETENT_UNIT_CONFIRM = "Task_CompetentUnitConfirm";
    public static final String INDUSTRY_REGULATOR = "Task_IndustryRegulator";
    public static final String PARTY_BUILDING = "Task_PartyBuilding";
    public static final String OTHER_OFFICES = "Task_OtherOffices";
    public static final String DECIDE = "Task_Decide";

    private RegisterModel() {}
}

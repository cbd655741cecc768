package org.banjie.assistance.monitoring;

/** Ids of the steps in the model of a lead that Java asks for by name. */
public final class LeadModel {

    public static final String KIND = "lead";

    public static final String CONTACT = "Task_Contact";
    public static final String FOLLOW_UP = "Task_FollowUp";

    private LeadModel() {}
}

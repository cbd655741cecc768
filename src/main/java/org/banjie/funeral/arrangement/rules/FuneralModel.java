package org.banjie.funeral.arrangement.rules;

/** Ids of the steps in the model of a funeral that Java asks for by name. */
public final class FuneralModel {

    public static final String KIND = "funeral";

    public static final String IDENTITY_CHECK = "Task_IdentityCheck";
    public static final String IDENTITY_COSIGN = "Task_IdentityCosign";
    public static final String UNCLAIMED = "Task_Unclaimed";

    private FuneralModel() {}
}

package org.banjie.assistance.households;

/** Ids of the steps and messages in the model of the review of a grant that Java asks for by name. */
public final class ReviewModel {

    public static final String KIND = "review";

    public static final String VERIFY = "Task_Verify";
    public static final String PROPOSE = "Task_Propose";
    public static final String DECIDE = "Task_Decide";

    /** An objection that was received while the notice hung and is entered afterwards. */
    public static final String LATE_OBJECTION = "Msg_LateObjection";

    private ReviewModel() {}
}

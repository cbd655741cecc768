package org.banjie.organisations.credit;

/** Ids of the steps in the models of a listing, a removal, a revocation and an audit that Java asks for by name. */
public final class CreditModel {

    /** Code of the kind that puts an organisation on a list. */
    public static final String LISTING = "listing";

    /** Of listings, removals and revocations alike. */
    public static final String DECIDE = "Task_Decide";

    /** What the organisation answers before its registration is revoked. */
    public static final String ANSWER = "Task_Answer";

    public static final String LEGAL_REVIEW = "Task_LegalReview";

    /** What the inspectors of an audit found. */
    public static final String RECORD = "Task_Record";

    public static final String COSIGN = "Task_Cosign";

    private CreditModel() {}
}

package org.banjie.organisations.credit;

/** Ids of the steps in the models of a listing, a removal, a revocation and an audit that Java asks for by name. */
public final class CreditModel {

    /** Code of the kind that puts an organisation on a list. */
    public static final String LISTING = "listing";

    /** Of listings, removals and revocations alike. */
    public static final String DECIDE = "Task_Decide";

    /** What the organisation answers before its registration is revoked. */
    public static final String ANSWER = "Task_Answer";

    /** What the organisation says before it is put on a list. */
    public static final String STATEMENT_STEP = "Task_Statement";

    /** Exit of a listing and a revocation: what it said in a letter that came in time and is entered later. */
    public static final String STATEMENT = "statement";

    public static final String LEGAL_REVIEW = "Task_LegalReview";

    /** What the inspectors of an audit found. */
    public static final String RECORD = "Task_Record";

    public static final String COSIGN = "Task_Cosign";

    private CreditModel() {}
}

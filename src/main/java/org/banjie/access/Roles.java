package org.banjie.access;

import java.util.List;

/**
 * Every role the directory knows, by its code. A role means something only together with an office, see {@link Grant};
 * its name in words is {@code access.role.<code>}. What each may do stands with the {@link Circle}s of the rooms and with
 * the steps of the models, and is shown as one table.
 */
public final class Roles {

    public static final String VILLAGE_CLERK = "village-clerk";
    public static final String STREET_INTAKE = "street-intake";
    public static final String STREET_INVESTIGATOR = "street-investigator";
    public static final String STREET_REVIEWER = "street-reviewer";
    public static final String STREET_LEADER = "street-leader";
    public static final String ECONOMIC_CHECK = "economic-check";
    public static final String DISTRICT_ASSISTANCE = "district-assistance";
    public static final String DISTRICT_APPROVER = "district-approver";
    public static final String REGISTRAR = "registrar";
    public static final String LEGAL_REVIEW = "legal-review";
    public static final String COMPETENT_UNIT = "competent-unit";
    public static final String INDUSTRY_REGULATOR = "industry-regulator";
    public static final String PARTY_BUILDING = "party-building";
    public static final String FUNERAL_DISPATCHER = "funeral-dispatcher";
    public static final String FUNERAL_WORKER = "funeral-worker";
    public static final String FUNERAL_DIRECTOR = "funeral-director";
    public static final String FUNERAL_STEWARD = "funeral-steward";
    public static final String ADMINISTRATOR = "administrator";
    public static final String AUDITOR = "auditor";
    public static final String METRICS = "metrics";

    /** From the village to the district, then those who look after the program. */
    public static final List<String> ALL = List.of(
            VILLAGE_CLERK,
            STREET_INTAKE,
            STREET_INVESTIGATOR,
            STREET_REVIEWER,
            STREET_LEADER,
            ECONOMIC_CHECK,
            DISTRICT_ASSISTANCE,
            DISTRICT_APPROVER,
            REGISTRAR,
            LEGAL_REVIEW,
            COMPETENT_UNIT,
            INDUSTRY_REGULATOR,
            PARTY_BUILDING,
            FUNERAL_DISPATCHER,
            FUNERAL_WORKER,
            FUNERAL_DIRECTOR,
            FUNERAL_STEWARD,
            ADMINISTRATOR,
            AUDITOR,
            METRICS);

    private Roles() {}
}

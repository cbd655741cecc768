package org.banjie.assistance.application.objections;

import org.banjie.access.Circle;
import org.banjie.access.Roles;

/** Who enters objections and complaints, and who may know from whom they came. */
public final class ObjectionRights {

    /** Wherever one is brought forward: at the street, in the village, at the district. */
    public static final Circle RECORDING = Circle.of(
            "objections.may.record",
            Roles.STREET_INTAKE,
            Roles.STREET_REVIEWER,
            Roles.VILLAGE_CLERK,
            Roles.DISTRICT_ASSISTANCE);

    /** What is said in an objection; the investigators look into it without knowing who said it. */
    public static final Circle READING = Circle.of(
            "objections.may.read",
            Roles.STREET_INVESTIGATOR,
            Roles.STREET_REVIEWER,
            Roles.STREET_LEADER,
            Roles.DISTRICT_ASSISTANCE);

    /** Who it was, of an objection: whoever deals with it and answers. */
    public static final Circle KNOWING =
            Circle.of("objections.may.know", Roles.STREET_REVIEWER, Roles.DISTRICT_ASSISTANCE);

    /** Complaints are about those who handle the case: the district alone reads them (条例第四十八条、第五十条). */
    public static final Circle COMPLAINTS = Circle.of("objections.may.read-complaints", Roles.DISTRICT_ASSISTANCE);

    private ObjectionRights() {}
}

package org.banjie.relatives;

/** Ids of the steps in the model of the district's visit in a case of a relative that Java asks for by name. */
public final class RelativesModel {

    public static final String KIND = "relatives";

    public static final String DISTRICT_VISIT = "Task_DistrictVisit";
    public static final String DISTRICT_VISIT_COSIGN = "Task_DistrictVisitCosign";

    private RelativesModel() {}
}

package org.banjie.casework.facts;

import org.banjie.access.Grant;
import org.banjie.cases.Case;
import org.banjie.cases.Cases;
import org.banjie.flow.BpmnBean;
import org.banjie.jurisdiction.Units;

/** Which office a step belongs to, by the case's area: {@code ${offices.street(caseNo, 'street-reviewer')}}. */
@BpmnBean("offices")
public class Offices {

    private final Cases cases;
    private final Units units;
    private final Districts districts;

    Offices(Cases cases, Units units, Districts districts) {
        this.cases = cases;
        this.units = units;
        this.districts = districts;
    }

    /** The desk of the street where the case was handed in. */
    public String intake(String caseNo, String role) {
        return grant(role, units.streetOf(cases.get(caseNo).intakeUnit()).code());
    }

    /** The applicant, or the intake desk on the applicant's behalf. */
    public String applicantOr(String caseNo, String role) {
        return applicantOr(intake(caseNo, role));
    }

    /** The applicant, or the district's office on their behalf: it types in what they say or send on paper. */
    public String applicantOrDistrict(String caseNo, String role) {
        return applicantOr(district(caseNo, role));
    }

    public String village(String caseNo, String role) {
        return grant(role, cases.get(caseNo).area());
    }

    public String street(String caseNo, String role) {
        return grant(role, cases.get(caseNo).street());
    }

    public String district(String caseNo, String role) {
        return grant(role, districts.of(caseNo));
    }

    /** The street the family lives in (居住地), when that is not the one that decides. */
    public String residenceStreet(String caseNo, String role) {
        return grant(role, units.streetOf(home(cases.get(caseNo))).code());
    }

    public String residenceVillage(String caseNo, String role) {
        return grant(role, home(cases.get(caseNo)));
    }

    /** Whether the family lives in another street than the one it is registered in (人户分离). */
    public boolean livesElsewhere(String caseNo) {
        var found = cases.get(caseNo);
        return !units.streetOf(home(found)).code().equals(found.street());
    }

    private static String home(Case found) {
        return found.residence() == null ? found.area() : found.residence();
    }

    private static String applicantOr(String office) {
        return "applicant," + office;
    }

    private static String grant(String role, String unit) {
        return new Grant(role, unit).toString();
    }
}

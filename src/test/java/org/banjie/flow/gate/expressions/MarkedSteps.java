package org.banjie.flow.gate.expressions;

import java.util.Date;
import java.util.List;
import org.banjie.flow.gate.Canary;

/** What models in the tests may call, by the name {@code steps}, and what they may not. */
public class MarkedSteps extends UnmarkedSteps {

    /** The beans of the tests. */
    public static CallableBeans callable() {
        return CallableBeans.of(List.of(CallableBean.of("steps", MarkedSteps.class, MarkedSteps::new)));
    }

    public void note(String caseNo) {}

    public boolean yes(String caseNo) {
        return true;
    }

    public String grants(String caseNo, String role) {
        return role + "@310117001";
    }

    public List<String> members(String caseNo) {
        return List.of("1", "2");
    }

    public Date due(String caseNo) {
        return new Date();
    }

    public String pause(String caseNo) {
        return "P7D";
    }

    public int count(String caseNo, int more) {
        return 2 + more;
    }

    public String authority(String caseNo) {
        return "STREET";
    }

    public static boolean ofTheClass() {
        return Canary.sing();
    }

    boolean hidden() {
        return Canary.sing();
    }

    @Override
    public String toString() {
        return "steps";
    }
}

package org.banjie.funeral.arrangement.checks;

import java.util.ArrayList;
import java.util.List;
import org.banjie.funeral.arrangement.body.Bodies;
import org.banjie.funeral.arrangement.body.Clearance;
import org.banjie.funeral.arrangement.deceased.TheDeceased;
import org.banjie.funeral.arrangement.words.Faults;
import org.banjie.refusal.InputError;
import org.springframework.stereotype.Component;

/** Body, tag and certificate agree, said by each of two people from the tag itself (上海市殡葬管理条例第二十三条). */
abstract class IdentityCheck extends Checks {

    private final Clearance clearance;
    private final Bodies bodies;
    private final TheDeceased deceased;
    private final Faults faults;

    private IdentityCheck(String form, Clearance clearance, Bodies bodies, TheDeceased deceased, Faults faults) {
        super(form);
        this.clearance = clearance;
        this.bodies = bodies;
        this.deceased = deceased;
        this.faults = faults;
    }

    @Override
    public List<InputError> check(Submission submission) {
        if ("REDO".equals(submission.outcome())) return List.of();
        var caseNo = submission.caseNo();
        var said = said(submission);
        var wrong = new ArrayList<InputError>();
        clearance.missing(caseNo).forEach(code -> wrong.add(faults.of("", code)));
        bodies.find(caseNo)
                .filter(body -> !body.tag().equals(said.text("tagSeen")))
                .ifPresent(body -> wrong.add(faults.of("tagSeen", "other-tag")));
        if (!said.text("nameSeen").equals(deceased.get(caseNo).name())) wrong.add(faults.of("nameSeen", "other-name"));
        return wrong;
    }

    @Component
    static class First extends IdentityCheck {
        First(Clearance clearance, Bodies bodies, TheDeceased deceased, Faults faults) {
            super("identity-check", clearance, bodies, deceased, faults);
        }
    }

    @Component
    static class Second extends IdentityCheck {
        Second(Clearance clearance, Bodies bodies, TheDeceased deceased, Faults faults) {
            super("identity-cosign", clearance, bodies, deceased, faults);
        }
    }
}

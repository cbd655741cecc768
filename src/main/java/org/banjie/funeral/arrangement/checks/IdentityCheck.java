package org.banjie.funeral.arrangement.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.banjie.funeral.arrangement.body.Bodies;
import org.banjie.funeral.arrangement.body.Body;
import org.banjie.funeral.arrangement.body.Clearance;
import org.banjie.funeral.arrangement.deceased.TheDeceased;
import org.banjie.funeral.arrangement.rules.Answered;
import org.banjie.funeral.arrangement.rules.FuneralFault;
import org.banjie.refusal.InputError;
import org.springframework.stereotype.Component;

/** Body, tag and certificate agree, said by each of two people from the tag itself (上海市殡葬管理条例第二十三条). */
abstract class IdentityCheck extends FuneralChecks {

    private final Clearance clearance;
    private final Bodies bodies;
    private final TheDeceased deceased;

    private IdentityCheck(String form, Clearance clearance, Bodies bodies, TheDeceased deceased) {
        super(form);
        this.clearance = clearance;
        this.bodies = bodies;
        this.deceased = deceased;
    }

    @Override
    public List<InputError> check(Submission submission) {
        if ("REDO".equals(submission.outcome())) return List.of();
        var caseNo = submission.caseNo();
        var wrong = new ArrayList<InputError>();
        clearance.missing(caseNo).forEach(code -> wrong.add(FuneralFault.of("", code)));
        var tag = bodies.find(caseNo).map(Body::tag);
        wrong.addAll(wrong(said(submission), tag, deceased.get(caseNo).name()));
        return wrong;
    }

    /** @param tag the body wears; empty while there is none, which is said elsewhere */
    static List<InputError> wrong(Answered said, Optional<String> tag, String name) {
        var wrong = new ArrayList<InputError>();
        if (tag.filter(worn -> !worn.equals(said.text("tagSeen"))).isPresent()) {
            wrong.add(FuneralFault.of("tagSeen", "other-tag"));
        }
        if (!said.text("nameSeen").equals(name)) wrong.add(FuneralFault.of("nameSeen", "other-name"));
        return wrong;
    }

    @Component
    static class First extends IdentityCheck {
        First(Clearance clearance, Bodies bodies, TheDeceased deceased) {
            super("identity-check", clearance, bodies, deceased);
        }
    }

    @Component
    static class Second extends IdentityCheck {
        Second(Clearance clearance, Bodies bodies, TheDeceased deceased) {
            super("identity-cosign", clearance, bodies, deceased);
        }
    }
}

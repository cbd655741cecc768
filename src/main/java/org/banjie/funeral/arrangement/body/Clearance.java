package org.banjie.funeral.arrangement.body;

import java.util.ArrayList;
import java.util.List;
import org.banjie.cases.acts.Opinions;
import org.banjie.funeral.arrangement.certificate.Certificates;
import org.banjie.funeral.arrangement.quote.Quotes;
import org.banjie.funeral.arrangement.unclaimed.UnclaimedBodies;
import org.springframework.stereotype.Component;

/** What stands against a cremation: it cannot be undone, so everything is asked again, whatever the model did before. */
@Component
public class Clearance {

    static final String FIRST = "Task_IdentityCheck";
    static final String SECOND = "Task_IdentityCosign";

    private final Certificates certificates;
    private final Bodies bodies;
    private final Quotes quotes;
    private final UnclaimedBodies unclaimed;
    private final Opinions opinions;

    Clearance(Certificates certificates, Bodies bodies, Quotes quotes, UnclaimedBodies unclaimed, Opinions opinions) {
        this.certificates = certificates;
        this.bodies = bodies;
        this.quotes = quotes;
        this.unclaimed = unclaimed;
        this.opinions = opinions;
    }

    /** Codes of what is missing before anybody checks the identity. */
    public List<String> missing(String caseNo) {
        var missing = new ArrayList<String>();
        if (!certificates.of(caseNo).verified()) missing.add("no-certificate");
        if (bodies.find(caseNo).isEmpty()) missing.add("no-body");
        if (!quotes.confirmed(caseNo)) missing.add("not-confirmed");
        var undecided = unclaimed
                .find(caseNo)
                .filter(one -> one.isNobodys() && !one.isDecided())
                .isPresent();
        if (undecided) missing.add("unclaimed-undecided");
        return missing;
    }

    /** As {@link #missing}, and two different people have held body, tag and certificate together. */
    public List<String> missingForCremation(String caseNo) {
        var missing = new ArrayList<>(missing(caseNo));
        var first = opinions.lastEnding(caseNo, FIRST);
        var second = opinions.lastEnding(caseNo, SECOND);
        var two = first.isPresent()
                && second.isPresent()
                && second.get().outcome().equals("SIGNED")
                && !first.get().by().equals(second.get().by());
        if (!two) missing.add("not-checked-by-two");
        return missing;
    }
}

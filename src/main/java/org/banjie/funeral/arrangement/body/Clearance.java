package org.banjie.funeral.arrangement.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.banjie.cases.acts.Opinions;
import org.banjie.cases.acts.StepEnded;
import org.banjie.funeral.arrangement.certificate.DeathCertificates;
import org.banjie.funeral.arrangement.quote.Quotes;
import org.banjie.funeral.arrangement.rules.FuneralModel;
import org.banjie.funeral.arrangement.unclaimed.Unclaimed;
import org.banjie.funeral.arrangement.unclaimed.UnclaimedBodies;
import org.springframework.stereotype.Component;

/** What stands against a cremation: it cannot be undone, so everything is asked again, whatever the model did before. */
@Component
public class Clearance {

    private final DeathCertificates certificates;
    private final Bodies bodies;
    private final Quotes quotes;
    private final UnclaimedBodies unclaimed;
    private final Opinions opinions;

    Clearance(
            DeathCertificates certificates,
            Bodies bodies,
            Quotes quotes,
            UnclaimedBodies unclaimed,
            Opinions opinions) {
        this.certificates = certificates;
        this.bodies = bodies;
        this.quotes = quotes;
        this.unclaimed = unclaimed;
        this.opinions = opinions;
    }

    /** Codes of what is missing before anybody checks the identity. */
    public List<String> missing(String caseNo) {
        return missing(
                certificates.of(caseNo).verified(),
                bodies.find(caseNo).isPresent(),
                quotes.confirmed(caseNo),
                unclaimed.find(caseNo));
    }

    static List<String> missing(boolean certified, boolean arrived, boolean confirmed, Optional<Unclaimed> unclaimed) {
        var missing = new ArrayList<String>();
        if (!certified) missing.add("no-certificate");
        if (!arrived) missing.add("no-body");
        if (!confirmed) missing.add("not-confirmed");
        var undecided = unclaimed.filter(one -> one.isNobodys() && !one.isDecided());
        if (undecided.isPresent()) missing.add("unclaimed-undecided");
        return missing;
    }

    /** As {@link #missing}, and two different people have held body, tag and certificate together. */
    public List<String> missingForCremation(String caseNo) {
        var missing = new ArrayList<>(missing(caseNo));
        var first = opinions.lastEnding(caseNo, FuneralModel.IDENTITY_CHECK);
        var second = opinions.lastEnding(caseNo, FuneralModel.IDENTITY_COSIGN);
        if (!byTwo(first, second)) missing.add("not-checked-by-two");
        return missing;
    }

    static boolean byTwo(Optional<StepEnded> first, Optional<StepEnded> second) {
        return first.isPresent()
                && second.filter(one -> one.outcome().equals("SIGNED"))
                        .filter(one -> !one.by().equals(first.get().by()))
                        .isPresent();
    }
}

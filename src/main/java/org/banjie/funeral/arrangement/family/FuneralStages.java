package org.banjie.funeral.arrangement.family;

import org.banjie.cases.Case;
import org.banjie.funeral.arrangement.body.Bodies;
import org.banjie.funeral.arrangement.deceased.Deceased;
import org.banjie.funeral.arrangement.deceased.TheDeceased;
import org.banjie.funeral.arrangement.family.FuneralStage.Known;
import org.banjie.funeral.arrangement.quote.Quotes;
import org.springframework.stereotype.Component;

/** How far each funeral has come. */
@Component
class FuneralStages {

    private final TheDeceased deceased;
    private final Bodies bodies;
    private final Quotes quotes;
    private final FamilyAshes resting;

    FuneralStages(TheDeceased deceased, Bodies bodies, Quotes quotes, FamilyAshes resting) {
        this.deceased = deceased;
        this.bodies = bodies;
        this.quotes = quotes;
        this.resting = resting;
    }

    FuneralStage of(Case found) {
        return FuneralStage.of(found.status(), known(found.caseNo()));
    }

    private Known known(String caseNo) {
        var body = bodies.find(caseNo);
        return new Known(
                deceased.find(caseNo).map(Deceased::name).isPresent(),
                body.isPresent(),
                quotes.of(caseNo).isPresent(),
                quotes.confirmed(caseNo),
                body.filter(one -> one.crematedAt() != null).isPresent(),
                resting.isPlaced(caseNo));
    }
}

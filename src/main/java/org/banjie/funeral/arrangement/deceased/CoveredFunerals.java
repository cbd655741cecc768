package org.banjie.funeral.arrangement.deceased;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.banjie.assistance.households.Category;
import org.banjie.assistance.households.deaths.RecipientDied;
import org.banjie.cases.Applicant;
import org.banjie.cases.ApplicantType;
import org.banjie.casework.Openings;
import org.banjie.jurisdiction.Units;
import org.banjie.kinds.own.Opening;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Somebody in 特困供养 has died: the covered funeral is offered by itself (上海市社会救助条例第十九条). The village arranges it
 * until somebody shows a better right.
 */
@Component
class CoveredFunerals {

    private static final String KIND = "funeral";

    private final TheDeceased deceased;
    private final Openings openings;
    private final Units units;

    CoveredFunerals(TheDeceased deceased, Openings openings, Units units) {
        this.deceased = deceased;
        this.openings = openings;
        this.units = units;
    }

    @EventListener
    void offer(RecipientDied died) {
        if (died.category() != Category.EXTREME || deceased.hasFuneral(died.idNo())) return;
        var village = units.get(died.village());
        var answers = JsonNodeFactory.instance
                .objectNode()
                .put("deceasedName", died.name())
                .put("deceasedId", died.idNo())
                .put("diedOn", died.diedOn().toString())
                .put("area", village.code())
                .put("relation", "VILLAGE");
        var arranger = new Applicant(ApplicantType.PERSON, village.name(), "", "");
        openings.open(new Opening(KIND, null, village.code(), null, arranger, answers, "system"));
    }
}

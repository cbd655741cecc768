package org.banjie.funeral.arrangement.deceased;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.LocalDate;
import org.banjie.assistance.application.changes.LeftNobody;
import org.banjie.assistance.households.deaths.RecipientDied;
import org.banjie.cases.Applicant;
import org.banjie.cases.ApplicantType;
import org.banjie.casework.Openings;
import org.banjie.grants.Category;
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
        if (died.category() == Category.EXTREME) offer(died.village(), died.name(), died.idNo(), died.diedOn());
    }

    /** Who lived alone and died while asking for help has nobody who would see to it. */
    @EventListener
    void offer(LeftNobody died) {
        offer(died.village(), died.name(), died.idNo(), died.diedOn());
    }

    private void offer(String place, String name, String idNo, LocalDate diedOn) {
        if (deceased.hasFuneral(idNo)) return;
        var village = units.get(place);
        var answers = JsonNodeFactory.instance
                .objectNode()
                .put("deceasedName", name)
                .put("deceasedId", idNo)
                .put("diedOn", diedOn.toString())
                .put("area", village.code())
                .put("relation", "VILLAGE");
        var arranger = new Applicant(ApplicantType.PERSON, village.name(), "", "");
        openings.open(new Opening(KIND, null, village.code(), null, arranger, answers, "system"));
    }
}

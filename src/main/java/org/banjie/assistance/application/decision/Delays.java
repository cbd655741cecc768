package org.banjie.assistance.application.decision;

import java.util.ArrayList;
import java.util.List;
import org.banjie.assistance.application.entitlement.CaseHousehold;
import org.banjie.assistance.application.model.AssistanceModel;
import org.banjie.cases.acts.Opinions;
import org.banjie.casework.facts.Offices;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Component;

/** Why a case may take longer than the ordinary limit (最低生活保障审核确认办法第二十二条). */
@Component
public class Delays {

    /** Ways to deal with an objection that take it up; one that is not taken up costs the family no time. */
    private static final String[] TAKEN_UP = {"REINVESTIGATE", "DEMOCRATIC_REVIEW"};

    private final CaseHousehold household;
    private final Opinions opinions;
    private final Offices offices;
    private final Sentences sentences;

    Delays(CaseHousehold household, Opinions opinions, Offices offices, Sentences sentences) {
        this.household = household;
        this.opinions = opinions;
        this.offices = offices;
        this.sentences = sentences;
    }

    /** Whether an objection to the public notice was taken up. */
    public boolean objected(String caseNo) {
        return opinions.countEndings(caseNo, AssistanceModel.DECIDE_ON_OBJECTION, TAKEN_UP) > 0;
    }

    /** The reasons, as the family is told; never empty. */
    public List<String> longer(String caseNo) {
        var why = new ArrayList<String>();
        if (objected(caseNo)) why.add(said("objected"));
        if (offices.livesElsewhere(caseNo)) why.add(said("elsewhere"));
        if (household.isDifficult(caseNo)) why.add(said("difficult"));
        return why.isEmpty() ? List.of(said("other")) : why;
    }

    private String said(String key) {
        return sentences.onPaper("kinds.assistance.longer." + key);
    }
}

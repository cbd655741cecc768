package org.banjie.assistance.application.objections.notice;

import java.util.List;
import java.util.Optional;
import org.banjie.assistance.application.model.AssistanceModel;
import org.banjie.assistance.application.publicity.Publicities;
import org.banjie.assistance.application.publicity.Publicity;
import org.springframework.stereotype.Component;

/** What the village reads before a grant (民发〔2021〕57号第十九条). */
@Component
class AssistanceNotice implements Noticed {

    private static final String OBJECTION = "Msg_Objection";

    private final Publicities publicities;

    AssistanceNotice(Publicities publicities) {
        this.publicities = publicities;
    }

    @Override
    public String kind() {
        return AssistanceModel.KIND;
    }

    @Override
    public String paper() {
        return "publicity";
    }

    @Override
    public Optional<Days> days(String caseNo) {
        return publicities.latest(caseNo).map(AssistanceNotice::days);
    }

    @Override
    public List<String> messages() {
        return List.of(OBJECTION, AssistanceModel.LATE_OBJECTION);
    }

    @Override
    public boolean takesComplaints() {
        return true;
    }

    private static Days days(Publicity notice) {
        var down = notice.takenDownOn();
        return new Days(notice.startsOn(), down == null ? notice.endsOn() : down, down != null);
    }
}

package org.banjie.assistance.households.review;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.banjie.assistance.application.objections.BroughtForward;
import org.banjie.assistance.application.objections.notice.Noticed;
import org.banjie.assistance.households.ReviewModel;
import org.banjie.kinds.own.FormChoices;
import org.banjie.time.limits.Limits;
import org.springframework.stereotype.Component;

/**
 * Objections to the notice before support in extreme poverty ends: entered where those before a grant are
 * (特困人员认定办法第二十六条), read in the step that verifies again.
 */
@Component
class StopNotices implements Noticed, FormChoices {

    private static final String VERIFY = "verify";

    /** The field that shows them. */
    private static final String BROUGHT = "brought";

    private final Limits limits;
    private final BroughtForward brought;

    StopNotices(Limits limits, BroughtForward brought) {
        this.limits = limits;
        this.brought = brought;
    }

    @Override
    public String kind() {
        return Reviews.KIND;
    }

    @Override
    public String paper() {
        return "stop-publicity";
    }

    @Override
    public Optional<Days> days(String caseNo) {
        return limits.find(caseNo, StopNotice.NOTICE).map(limit -> new Days(limit.startsOn(), limit.dueOn(), false));
    }

    @Override
    public List<String> messages() {
        return List.of("Msg_Objection", ReviewModel.LATE_OBJECTION);
    }

    @Override
    public boolean takesComplaints() {
        return false;
    }

    @Override
    public void offer(String caseNo, String form, ObjectNode lists) {
        if (!form.equals(VERIFY)) return;
        var words = brought.words(caseNo);
        if (!words.isEmpty()) lists.put(BROUGHT, words);
    }
}

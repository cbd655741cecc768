package org.banjie.organisations.inspection.examination;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.banjie.kinds.own.FormChoices;
import org.banjie.organisations.inspection.InspectionModel;
import org.banjie.organisations.inspection.reports.ReportFiling;
import org.springframework.stereotype.Component;

/** What was asked before, to choose from when it is asked again; and which fields of a report stay as they are. */
@Component
class ReturnOffered implements FormChoices {

    private final SentBack back;
    private final ReportLocks locks;

    ReturnOffered(SentBack back, ReportLocks locks) {
        this.back = back;
        this.locks = locks;
    }

    @Override
    public String kind() {
        return InspectionModel.KIND;
    }

    /** The locked fields in one text, each between commas, as the form's fields look for themselves in it. */
    @Override
    public void offer(String caseNo, String form, ObjectNode lists) {
        if (form.equals(ReportFiling.FORM)) lists.put("locked", "," + String.join(",", locks.locked(caseNo)) + ",");
        if (!SentBack.FORMS.containsValue(form)) return;
        var list = lists.putArray("told");
        back.told(caseNo).forEach((item, words) -> {
            if (!words.isBlank()) list.addObject().put("label", words).put("value", item);
        });
    }
}

package org.banjie.worklist;

import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;

/** Somebody was faster with a step: whoever comes second is told who, when and what, as far as they may know. */
public class Late extends Refusal {

    private final String taskId;

    Late(String taskId, String type, String key) {
        super(RefusalKind.CONFLICT, type, key);
        this.taskId = taskId;
    }

    public String taskId() {
        return taskId;
    }
}

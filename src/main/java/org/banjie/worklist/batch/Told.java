package org.banjie.worklist.batch;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * What became of several steps, in words, for the list one comes back to. It lies in the session until then.
 *
 * @param failed those that were not done, each with why
 */
record Told(String words, ArrayList<Line> done, ArrayList<Line> failed) implements Serializable {

    /** @param what why it was not done, or how it was */
    record Line(String taskId, String caseNo, String who, String what) implements Serializable {}

    /** Ids of those that were not done: they stay ticked. */
    public List<String> ticked() {
        return failed.stream().map(Line::taskId).toList();
    }
}

package org.banjie.worklist.batch;

import java.util.List;
import java.util.Map;
import org.banjie.worklist.words.Lamps.Lamp;

/**
 * One of several cases, looked at before it is sent.
 *
 * @param lamp null where no limit runs
 * @param shown what the kind wants seen first: names and values
 * @param papers codes and titles of the papers that would be issued at once
 * @param next names of the steps that would be open then
 * @param seen what was shown, in short: whoever sends it after it changed is told so
 * @param problem why this one cannot be sent with the others; null where it can
 */
record Look(
        String taskId,
        String caseNo,
        String applicant,
        Lamp lamp,
        Map<String, String> shown,
        Map<String, String> papers,
        List<String> next,
        String seen,
        String problem) {

    /** Whether it can be sent with the others. */
    public boolean canBeSent() {
        return problem == null;
    }
}

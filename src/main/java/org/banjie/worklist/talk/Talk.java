package org.banjie.worklist.talk;

import java.time.Instant;
import java.util.List;

/**
 * What was said about a case, in words.
 *
 * @param task id of the step on whose page it is shown; null on that of the case
 * @param people who can be asked or sent the case, with what they are
 */
record Talk(String caseNo, String task, List<Line> lines, List<Person> people) {

    /** @param role in words, so that two of a name are not mixed up */
    record Person(String uid, String name, String role) {}

    /**
     * @param asked names of those it asks and who have not answered
     * @param toMe whether it waits for the reader's answer
     * @param isNew whether it answers the reader, who has not read it yet
     * @param answers what was answered, oldest first
     */
    record Line(
            String id,
            String by,
            Instant at,
            String text,
            List<String> asked,
            boolean toMe,
            boolean isNew,
            List<Line> answers) {}

    /** Whether there is anything the reader should look at now. */
    public boolean isUrgent() {
        return lines.stream()
                .anyMatch(line -> line.toMe() || line.answers().stream().anyMatch(Line::isNew));
    }
}

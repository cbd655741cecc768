package org.banjie.kinds.own;

import java.util.List;
import java.util.Locale;
import org.banjie.access.Actor;
import org.banjie.kinds.answers.AnswerSheet;

/**
 * How applicants hand back a step of their own: what they typed is kept while they type, looked at once more, and sent as it
 * was looked at. The worklist, which stands above, answers; see {@link ApplicantSteps}.
 */
public interface HandingBack {

    /** @param said the answers in words; @param seen what this state of them is called */
    record Typed(List<AnswerSheet.Section> said, String seen) {}

    /**
     * What would be sent.
     *
     * @throws org.banjie.refusal.Invalid with everything that keeps it from being sent
     * @throws org.banjie.refusal.Refusal NOT_FOUND for a step that is not theirs
     */
    Typed look(Actor applicant, String taskId, String outcome, Locale locale);

    /**
     * Sends it.
     *
     * @param seen {@link Typed#seen} of what was looked at
     * @throws org.banjie.refusal.Invalid as {@link #look}
     * @throws org.banjie.refusal.Refusal CONFLICT {@code draft-changed} when another window has typed something else since
     */
    void send(Actor applicant, String taskId, String outcome, String seen);
}

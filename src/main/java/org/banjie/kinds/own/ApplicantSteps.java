package org.banjie.kinds.own;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.banjie.access.Actor;
import org.banjie.kinds.answers.AnswerSheet;

/**
 * What waits for the applicants themselves: a correction, an answer to the check of means. The worklist, which keeps the
 * open steps and stands above, answers; so the applicant's pages need not know it.
 */
public interface ApplicantSteps {

    /**
     * A step that waits for the applicant.
     *
     * @param form schema of the form to fill in, null for none
     * @param answers what it opens with
     * @param shown what others found and this step is an answer to
     * @param dueOn last day of the limit that runs, null for none
     */
    record Waiting(
            String taskId,
            String step,
            String name,
            Instant since,
            LocalDate dueOn,
            JsonNode form,
            JsonNode answers,
            List<AnswerSheet.Section> shown,
            List<Choice> choices) {}

    /** A way to end it. */
    record Choice(String code, String name, boolean needsReason) {}

    /** The open steps of a case that this applicant may end; none for a case of somebody else. */
    List<Waiting> of(Actor applicant, String caseNo, Locale locale);

    Optional<Waiting> find(Actor applicant, String taskId, Locale locale);

    /** Which of these cases wait for their applicant. */
    Set<String> waitingAmong(Collection<String> caseNos);
}

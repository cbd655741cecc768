package org.banjie.kinds.own;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.banjie.refusal.InputError;

/** Rules of one kind over the answers to one of its forms, beyond what the form's schema can say. */
public interface AnswerRules {

    /** Code of the kind these rules belong to. */
    String kind();

    /** Id of the form they hold for. */
    String form();

    /** Everything wrong with the answers, each with its place; empty when nothing is. */
    List<InputError> check(Submission submission);

    /**
     * What is submitted.
     *
     * @param caseNo null while the case has no number
     * @param outcome how the step is to end; null for the application form
     */
    record Submission(String caseNo, String outcome, JsonNode answers) {}
}

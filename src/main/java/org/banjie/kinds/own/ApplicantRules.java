package org.banjie.kinds.own;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.banjie.access.Actor;
import org.banjie.cases.Applicant;
import org.banjie.refusal.InputError;

/** Rules of one kind about who may apply for what is answered, beyond who may apply at all. */
public interface ApplicantRules {

    /** Code of the kind these rules belong to. */
    String kind();

    /**
     * Everything wrong; paths are those of the answers.
     *
     * @param actor who hands it in
     * @param applicant for whom it is handed in, as it is kept; number and name may still be empty
     * @param answers to the application form, as the form reads them
     */
    List<InputError> check(Actor actor, Applicant applicant, JsonNode answers);
}

package org.banjie.kinds.own;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** What a kind's tables may know of an application before it is a case. */
public interface AnswerFacts {

    /** Code of the kind. */
    String kind();

    /** @param answers to the application form, complete or not */
    Map<String, Object> of(JsonNode answers);
}

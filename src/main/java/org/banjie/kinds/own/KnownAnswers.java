package org.banjie.kinds.own;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** What a kind knows already when one of its forms is opened for the first time, so that nobody types it twice. */
public interface KnownAnswers {

    /** Code of the kind. */
    String kind();

    /** What the form opens with; empty where nothing is known. */
    Optional<JsonNode> of(String caseNo, String form);
}

package org.banjie.kinds.own;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.List;
import org.banjie.cases.Case;

/** Finds what is under way already for people, whoever of them handed it in: a kind applied for by a household together. */
public interface UnderWay {

    /** Code of the kind. */
    String kind();

    /** The identity numbers of those an application is for, as far as the answers name them. */
    List<String> people(JsonNode answers);

    /** Whether whoever has this number may be told of what somebody else of the household has handed in. */
    boolean mayBeTold(String idNo);

    /** Whether these answers apply for the same once more, and not for something that is given beside it. */
    boolean isSame(Case underWay, JsonNode answers);

    /** The open cases of the kind that name somebody of these, newest first, a few. Whoever asks decides who may know. */
    List<Case> of(Collection<String> idNos);
}

package org.banjie.kinds.own;

import java.util.Set;

/** A kind of which certain steps of a case belong to certain people, drawn by lot or named, not to their whole office. */
public interface Appointed {

    /** Code of the kind. */
    String kind();

    /** @return uids; empty where anybody of the step's office may do it */
    Set<String> people(String caseNo, String step);
}

package org.banjie.kinds.own;

/**
 * What a kind's own rules decide about a case, asked once more without any effect: so that a change of a table can be
 * tried on cases that are over.
 */
public interface Redecision {

    /** Code of the kind. */
    String kind();

    /** Asks the kind's tables about a case; what they answer is noted by whoever watches. */
    void decide(String caseNo);
}

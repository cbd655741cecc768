package org.banjie.studio.checks;

/**
 * What can be done about a finding without deciding anything.
 *
 * @param verb {@link #REMOVE_REFERENCE}
 * @param reference id of the step that is named and is not there
 */
public record Mend(String verb, String reference) {

    /** Every mention of it is taken out of the set. */
    public static final String REMOVE_REFERENCE = "remove-reference";
}

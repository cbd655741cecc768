package org.banjie.studio.checks;

/**
 * What can be done about a finding without deciding anything.
 *
 * @param verb one of those below
 * @param reference id of what it is about
 * @param to id of what is meant instead, or what is put in; empty where nothing is
 */
public record Mend(String verb, String reference, String to) {

    /** Every mention of a step that is not there is taken out of the set. */
    public static final String REMOVE_REFERENCE = "remove-reference";

    /** Every mention of a step that is not there becomes one of {@code to}. */
    public static final String RENAME_REFERENCE = "rename-reference";

    /** The way {@code to} out of a choice is the one taken where no other is. */
    public static final String DEFAULT_FLOW = "default-flow";

    /** Whoever did {@code to} does not do the step. */
    public static final String KEEP_APART = "keep-apart";

    /** A column of a table holds {@code to}. */
    public static final String COLUMN_TYPE = "column-type";

    public Mend {
        verb = verb == null || verb.isBlank() ? REMOVE_REFERENCE : verb;
        to = to == null ? "" : to;
    }

    static Mend removing(String step) {
        return new Mend(REMOVE_REFERENCE, step, "");
    }
}

package org.banjie.cases.acts;

/**
 * Somebody passed a step on (转办) or lent it to a colleague to prepare (委派), or a leader took it out of a colleague's
 * hands, without having done it. Its reason is for the colleague and nobody else.
 *
 * @param step its id in the model
 * @param to uid of the colleague, or the office {@code role@unit} that it went back to
 */
public record PassedOn(Signature said, String step, String to, How how) implements Opinion {

    /** For good, or to come back. */
    public enum How {
        FOR_GOOD,
        LENT,
        GIVEN_BACK,
        CALLED_BACK
    }

    /** For good. */
    public PassedOn(Signature said, String step, String to) {
        this(said, step, to, How.FOR_GOOD);
    }
}

package org.banjie.flow.walking;

import org.banjie.flow.incidents.Cause;
import org.banjie.refusal.Refusal;

/** A made-up case cannot go on from some place of its model. */
public class Stuck extends RuntimeException {

    private final String place;
    private final Cause sort;
    private final Refusal refused;

    Stuck(String place, Cause sort, Throwable cause) {
        super("stuck at " + place, cause);
        this.place = place;
        this.sort = sort;
        this.refused = refusal(cause);
    }

    static Stuck at(String place, RuntimeException failed) {
        var text = new StringBuilder();
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            text.append(cause.getMessage()).append(' ');
        }
        return new Stuck(place, Cause.of(text.toString()), failed);
    }

    /** What the model calls the place; empty where it is none. */
    public String place() {
        return place;
    }

    public Cause sort() {
        return sort;
    }

    /** What one of our own verbs said; null where it was none of them. */
    public Refusal refused() {
        return refused;
    }

    private static Refusal refusal(Throwable failed) {
        for (var cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal said) return said;
        }
        return null;
    }
}

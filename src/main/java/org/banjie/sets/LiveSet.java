package org.banjie.sets;

import java.time.Instant;

/**
 * A set that went live.
 *
 * @param number counts a kind's live sets from 1
 * @param deployment the engine's name for it
 * @param by uid of whoever published it, or {@code system}
 */
public record LiveSet(String kind, int number, String hash, String deployment, Source source, String by, Instant at) {

    /** Where a live set came from. */
    public enum Source {
        /** With the program. */
        SHIPPED,
        /** From an administrators' draft. */
        STUDIO
    }
}

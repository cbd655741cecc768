package org.banjie.organisations.inspection;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HexFormat;

/**
 * Clean reports that are to be concluded together, and the sample of them that is looked at one by one first.
 *
 * @param seed 32 bytes nobody could know before the population was fixed
 * @param population how many reports it holds; {@code populationHash} SHA-256 of their case numbers
 * @param percent drawn; {@code basis} says why so many
 * @param verb CONCLUDE or GIVE_UP once it has ended, {@code by} whom; null before
 * @param doneAt when the work in the background was through; null before
 */
record Batch(
        long id,
        int year,
        byte[] seed,
        int population,
        byte[] populationHash,
        BigDecimal percent,
        String basis,
        int lots,
        String drawnBy,
        Instant drawnAt,
        String verb,
        String by,
        String office,
        Instant doneAt) {

    static final String CONCLUDE = "CONCLUDE";
    static final String GIVE_UP = "GIVE_UP";

    public String seedHex() {
        return HexFormat.of().formatHex(seed);
    }

    public String hashHex() {
        return HexFormat.of().formatHex(populationHash);
    }

    public boolean isOpen() {
        return verb == null;
    }

    public boolean isAtWork() {
        return CONCLUDE.equals(verb) && doneAt == null;
    }
}

package org.banjie.assistance.monitoring.draws;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import org.banjie.lots.Sampling;

/**
 * A month's spot check in a street.
 *
 * @param month its first day
 * @param seed 32 bytes nobody could know before the population was fixed
 * @param population how many grants were live
 * @param populationHash SHA-256 of their numbers, {@link Sampling#hash}
 * @param percent drawn by lot; {@code basis} says why so many
 * @param lots how many were drawn by lot
 * @param sample how many there are with those that are always checked
 */
record Draw(
        long id,
        String street,
        LocalDate month,
        byte[] seed,
        int population,
        byte[] populationHash,
        BigDecimal percent,
        String basis,
        int lots,
        int sample,
        String drawnBy,
        Instant drawnAt) {

    public String seedHex() {
        return HexFormat.of().formatHex(seed);
    }

    public String hashHex() {
        return HexFormat.of().formatHex(populationHash);
    }

    String chain() {
        return chain(street, month);
    }

    static String chain(String street, LocalDate month) {
        return "monitoring/draw/" + street + "/" + month.toString().substring(0, 7);
    }
}

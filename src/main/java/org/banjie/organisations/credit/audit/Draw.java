package org.banjie.organisations.credit.audit;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HexFormat;

/**
 * A drawing of lots for spot audits.
 *
 * @param round the how manieth of its year
 * @param seed 32 bytes nobody could know before population and pool were fixed
 * @param population how many organisations could be drawn
 * @param populationHash SHA-256 of their codes; {@code poolHash} of the inspectors' accounts
 * @param percent drawn; {@code basis} says why so many
 * @param inspectors how many visit each
 * @param lots how many organisations were drawn
 */
record Draw(
        long id,
        int year,
        int round,
        byte[] seed,
        int population,
        byte[] populationHash,
        byte[] poolHash,
        BigDecimal percent,
        int inspectors,
        String basis,
        int lots,
        String drawnBy,
        Instant drawnAt) {

    public String seedHex() {
        return HexFormat.of().formatHex(seed);
    }

    public String populationHex() {
        return HexFormat.of().formatHex(populationHash);
    }

    public String poolHex() {
        return HexFormat.of().formatHex(poolHash);
    }

    String chain() {
        return "audit/draw/" + year + "/" + round;
    }
}

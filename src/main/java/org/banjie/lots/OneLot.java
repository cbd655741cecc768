package org.banjie.lots;

import java.math.BigDecimal;
import java.util.HexFormat;
import java.util.Map;
import org.banjie.files.Sha256;

/**
 * Whether one number is drawn when it comes along, with everything anybody needs to draw it again: the first eight
 * hexadecimal digits of the SHA-256 of "seed number" are less than that share of all there are.
 *
 * @param seed 32 bytes nobody could know before
 */
public record OneLot(byte[] seed, String number, BigDecimal percent) {

    private static final HexFormat HEX = HexFormat.of();
    private static final BigDecimal ALL = BigDecimal.valueOf(1L << Integer.SIZE);
    private static final int DIGITS = 8;

    /** What is drawn: the number's first eight digits. */
    public String lot() {
        var hash = new Sha256().add(HEX.formatHex(seed) + " " + number).end();
        return HEX.formatHex(hash).substring(0, DIGITS);
    }

    public boolean isDrawn() {
        var lot = BigDecimal.valueOf(Integer.parseUnsignedInt(lot(), 16) & 0xffff_ffffL);
        return lot.multiply(BigDecimal.valueOf(100)).compareTo(percent.multiply(ALL)) < 0;
    }

    /** What is told of it at once and for good. */
    public Map<String, String> told() {
        return Map.of("seed", HEX.formatHex(seed), "percent", percent.toPlainString(), "lot", lot());
    }
}

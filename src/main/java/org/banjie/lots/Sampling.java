package org.banjie.lots;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.banjie.files.Sha256;

/**
 * Draws lots so that anybody can draw them again with {@code sha256sum} and {@code sort} (docs/kinds/monitoring.md): each
 * number's lot is the SHA-256 of "seed number", the seed in 64 small hexadecimal digits and one blank between; the
 * smallest lots are drawn.
 */
public final class Sampling {

    private static final HexFormat HEX = HexFormat.of();

    private Sampling() {}

    private record Lot(byte[] hash, String number) {}

    /** How many of so many are drawn: the percentage, rounded up, so that it is never less. */
    public static int lots(int population, BigDecimal percent) {
        return percent.multiply(BigDecimal.valueOf(population))
                .divide(BigDecimal.valueOf(100), 0, RoundingMode.CEILING)
                .min(BigDecimal.valueOf(population))
                .intValueExact();
    }

    /** Those with the smallest lots. */
    public static Set<String> draw(byte[] seed, Collection<String> numbers, int lots) {
        var digest = new Sha256();
        var prefix = HEX.formatHex(seed) + " ";
        List<Lot> all = new ArrayList<>(numbers.size());
        for (var number : numbers) all.add(new Lot(digest.add(prefix + number).end(), number));
        all.sort((one, other) -> Arrays.compareUnsigned(one.hash(), other.hash()));
        var drawn = new TreeSet<String>();
        all.subList(0, lots).forEach(lot -> drawn.add(lot.number()));
        return drawn;
    }

    /** SHA-256 of the numbers in the order of their bytes, each with a line end: of the file that can be downloaded. */
    public static byte[] hash(Collection<String> sorted) {
        var digest = new Sha256();
        for (var number : sorted) digest.add(number + "\n");
        return digest.end();
    }
}

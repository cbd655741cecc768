package org.banjie.lots;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;

/**
 * Lots that were drawn, with everything anybody needs to draw them again.
 *
 * @param seed 32 bytes nobody could know before the population was fixed
 * @param population how many could be drawn
 * @param populationHash SHA-256 of their numbers, {@link Sampling#hash}
 * @param percent drawn; {@code basis} says why so many
 * @param lots how many were drawn
 * @param by uid of who drew them, {@code at} that moment
 */
public record Draw(
        byte[] seed,
        int population,
        byte[] populationHash,
        BigDecimal percent,
        String basis,
        int lots,
        String by,
        Instant at) {

    /** The columns in which every room keeps its draws, in the order of {@link #values}. */
    public static final String COLUMNS = "seed, population, population_hash, percent, basis, lots, drawn_by, drawn_at";

    /** From a row with these columns. */
    public static Draw of(ResultSet row) throws SQLException {
        return new Draw(
                row.getBytes("seed"),
                row.getInt("population"),
                row.getBytes("population_hash"),
                row.getBigDecimal("percent"),
                row.getString("basis"),
                row.getInt("lots"),
                row.getString("drawn_by"),
                row.getTimestamp("drawn_at").toInstant());
    }

    public Object[] values() {
        return new Object[] {seed, population, populationHash, percent, basis, lots, by, Timestamp.from(at)};
    }

    /** Draws again: those of the numbers that seed and lots pick. */
    public Set<String> pick(Collection<String> numbers) {
        return Sampling.draw(seed, numbers, Math.min(lots, numbers.size()));
    }

    /** Whether these are, in the order of their bytes, the numbers from which was drawn. */
    public boolean isFrom(Collection<String> sorted) {
        return sorted.size() == population && Arrays.equals(Sampling.hash(sorted), populationHash);
    }

    /** What is told of it at once and for good, so that nobody can change it afterwards. */
    public Map<String, String> told() {
        return Map.of("seed", seedHex(), "population", hashHex());
    }

    public String seedHex() {
        return HexFormat.of().formatHex(seed);
    }

    public String hashHex() {
        return HexFormat.of().formatHex(populationHash);
    }
}

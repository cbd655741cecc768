package org.banjie.testing.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import org.assertj.core.api.SoftAssertions;

/**
 * The one table of a run of the benchmarks, {@code target/bench.md}: a line each, written when it is known, so that a run that is
 * broken off still has it. A time says something of a machine; what fails a benchmark is a ratio of two times of one run, when all of
 * them are told ({@link #settle}).
 */
public final class Sheet {

    private static final Path TABLE = Path.of("target", "bench.md");

    private static final String HEAD = "| benchmark | what | figure | ratio | at most |%n|---|---|---|---|---|%n";

    private final String bench;
    private final SoftAssertions bounds = new SoftAssertions();

    /** @param bench what is measured, as the first column names it */
    public Sheet(String bench) {
        this.bench = bench;
    }

    /** A figure that is told and fails nothing. */
    public void tells(String what, String figure) {
        line(what, figure, "", "");
    }

    /** How long something took, in milliseconds when it is short and seconds when it is not. */
    public void took(String what, long nanos) {
        tells(what, said(nanos));
    }

    /**
     * Two times of one run.
     *
     * @param most how many times as long the second may take at most
     */
    public void ratio(String what, long first, long second, double most) {
        var ratio = (double) second / first;
        line(what, said(first) + " → " + said(second), format("%.2f", ratio), format("%.2f", most));
        bounds.assertThat(ratio).as(bench + ": " + what).isLessThanOrEqualTo(most);
    }

    /** Fails when a ratio was over its bound. */
    public void settle() {
        bounds.assertAll();
    }

    private void line(String what, String figure, String ratio, String most) {
        var line = "| %s | %s | %s | %s | %s |%n".formatted(bench, what, figure, ratio, most);
        System.out.print(line);
        try {
            var known = Files.exists(TABLE);
            Files.createDirectories(TABLE.getParent());
            Files.writeString(
                    TABLE,
                    known ? line : HEAD.formatted() + line,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String said(long nanos) {
        return nanos < 10_000_000_000L ? format("%.1f ms", nanos / 1e6) : format("%.1f s", nanos / 1e9);
    }

    private static String format(String pattern, double number) {
        return String.format(Locale.ROOT, pattern, number);
    }
}

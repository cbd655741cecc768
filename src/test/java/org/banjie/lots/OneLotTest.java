package org.banjie.lots;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One number is drawn as it comes along, and anybody can draw it again. */
class OneLotTest {

    private static final byte[] SEED = new byte[32];

    @Test
    void the_lot_is_what_sha256sum_says_of_seed_and_number() {
        var lot = new OneLot(SEED, "CB-310117004-20260210-0001", BigDecimal.TEN);
        assertThat(lot.lot()).isEqualTo(sha256("0".repeat(64) + " CB-310117004-20260210-0001"));
        assertThat(lot.told()).containsEntry("percent", "10").containsEntry("lot", lot.lot());
    }

    @Test
    void all_are_drawn_of_a_hundred_percent_and_about_a_tenth_of_ten() {
        assertThat(drawn("100")).isEqualTo(2_000);
        assertThat(drawn("10")).isBetween(140L, 260L);
        assertThat(drawn("0.01")).isLessThan(5);
    }

    private static long drawn(String percent) {
        return IntStream.range(0, 2_000)
                .filter(number -> new OneLot(SEED, "no-" + number, new BigDecimal(percent)).isDrawn())
                .count();
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var hash = digest.digest(text.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(hash).substring(0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

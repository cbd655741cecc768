package org.banjie.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Money is said in one way, whatever the machine's language. */
class YuanTest {

    @Test
    void thousands_stand_apart_and_the_fen_are_always_there() {
        var usual = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            assertThat(Yuan.said(new BigDecimal("1078"))).isEqualTo("1,078.00");
            assertThat(Yuan.said(new BigDecimal("0.005"))).isEqualTo("0.01");
            assertThat(Yuan.said(new BigDecimal("1234567.8"))).isEqualTo("1,234,567.80");
        } finally {
            Locale.setDefault(usual);
        }
    }
}

package org.banjie.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class Sha256Test {

    /** FIPS 180-4, the example of one block. */
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void it_is_the_sum_everybody_else_gets_however_the_bytes_come() {
        assertThat(Sha256.hex("abc".getBytes())).isEqualTo(ABC);
        assertThat(HexFormat.of().formatHex(Sha256.of("abc".getBytes()))).isEqualTo(ABC);
        var pieces = new Sha256().add("a").add("bcX".getBytes(), 2);
        assertThat(pieces.endInHex()).isEqualTo(ABC);
        assertThat(pieces.add("abc").endInHex()).as("begins anew").isEqualTo(ABC);
    }
}

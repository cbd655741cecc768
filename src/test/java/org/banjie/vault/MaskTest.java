package org.banjie.vault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskTest {

    @ParameterizedTest
    @CsvSource({
        "310117199001010013, 310117********0013",
        "CAN310080123101, CAN310*****3101",
        "H1234567801, H********01",
        "06012345, 0*****45",
        "12, **"
    })
    void most_of_what_is_a_persons_own_is_covered_however_short_the_number(String number, String shown) {
        assertThat(Mask.idNo(number)).isEqualTo(shown);
    }
}

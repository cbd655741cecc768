package org.banjie.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.banjie.testing.BanjieTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BanjieTest
class VaultTest {

    private static final String ID = "310117199001010013";

    @Autowired
    Vault vault;

    @Test
    void what_was_sealed_opens_in_its_place() {
        assertThat(vault.open(vault.seal(ID, "case/1/idNo"), "case/1/idNo")).isEqualTo(ID);
        assertThat(vault.open(vault.seal("", "case/1/idNo"), "case/1/idNo")).isEmpty();
    }

    @Test
    void a_sealed_value_does_not_show_what_it_holds() {
        var sealed = vault.seal(ID, "case/1/idNo");
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("3101");
        assertThat(vault.seal(ID, "case/1/idNo")).isNotEqualTo(sealed);
    }

    @Test
    void it_does_not_open_in_another_row_or_column() {
        var sealed = vault.seal(ID, "case/1/idNo");
        assertThatThrownBy(() -> vault.open(sealed, "case/2/idNo")).isInstanceOf(SealBroken.class);
        assertThatThrownBy(() -> vault.open(sealed, "case/1/phone")).isInstanceOf(SealBroken.class);
    }

    @Test
    void a_single_changed_bit_anywhere_is_noticed() {
        var sealed = vault.seal(ID, "case/1/idNo");
        for (var i = 0; i < sealed.length; i++) {
            var changed = sealed.clone();
            changed[i] ^= 1;
            assertThatThrownBy(() -> vault.open(changed, "case/1/idNo")).isInstanceOf(SealBroken.class);
        }
        assertThatThrownBy(() -> vault.open(Arrays.copyOf(sealed, 10), "case/1/idNo"))
                .isInstanceOf(SealBroken.class);
    }

    @Test
    void the_blind_index_finds_a_number_however_it_is_typed() {
        assertThat(vault.blindIndex("idNo", "31011719900101001x"))
                .isEqualTo(vault.blindIndex("idNo", " 310117 19900101 001X"))
                .isEqualTo(vault.blindIndex("idNo", "３１０１１７19900101001X"))
                .hasSize(32);
    }

    @Test
    void the_blind_index_of_one_field_does_not_match_another() {
        assertThat(vault.blindIndex("idNo", ID)).isNotEqualTo(vault.blindIndex("account", ID));
    }

    @Test
    void masks_keep_what_people_know_anyway() {
        assertThat(Mask.idNo(ID)).isEqualTo("310117********0013");
        assertThat(Mask.phone("13812345678")).isEqualTo("138****5678");
        assertThat(Mask.account("6222021001112223334")).isEqualTo("***************3334");
        assertThat(Mask.name("张小明")).isEqualTo("张**");
        assertThat(Mask.name("𠮷野")).isEqualTo("𠮷*");
        assertThat(Mask.idNo("12345")).isEqualTo("*****");
        assertThat(Mask.idNo(null)).isNull();
    }
}

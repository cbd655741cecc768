package org.banjie.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.banjie.refusal.Refusal;
import org.banjie.testing.BanjieTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BanjieTest
class UnitsTest {

    @Autowired
    Units units;

    @Test
    void a_village_lies_in_its_street_and_its_district() {
        assertThat(units.streetOf("310117001001").name()).isEqualTo("岳阳街道");
        assertThat(units.districtOf("310117001001").name()).isEqualTo("松江区");
        assertThat(units.streetOf("310117001").code()).isEqualTo("310117001");
    }

    @Test
    void within_follows_the_tree_and_not_the_digits() {
        assertThat(units.within("310117001001", "310117")).isTrue();
        assertThat(units.within("310117001001", "310117001001")).isTrue();
        assertThat(units.within("310117001001", "310117002")).isFalse();
        assertThat(units.within("310117001", "310117001001")).isFalse();
        assertThat(units.within("310117001999", "310117")).isFalse();
    }

    @Test
    void seventeen_streets_are_offices_and_three_zones_are_not() {
        assertThat(units.offices(UnitLevel.STREET)).hasSize(17).noneMatch(Unit::statistical);
        assertThat(units.children("310117")).hasSize(20);
        assertThat(units.get("310117501").isOffice()).isFalse();
        assertThat(units.get("310117501498").isOffice()).isFalse();
    }

    @Test
    void every_village_of_the_district_is_there() {
        assertThat(units.offices(UnitLevel.VILLAGE)).hasSize(383);
    }

    @Test
    void an_unknown_code_is_refused() {
        assertThat(units.find("999")).isEmpty();
        assertThat(units.find(null)).isEmpty();
        assertThatThrownBy(() -> units.get("999"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo("no-such-unit"));
        assertThatThrownBy(() -> units.streetOf("310117")).isInstanceOf(Refusal.class);
    }
}

package org.banjie.sweeping.planning;

import static org.assertj.core.api.Assertions.assertThat;

import org.banjie.refusal.InputError;
import org.junit.jupiter.api.Test;

class PlaceFormTest {

    @Test
    void a_place_has_a_code_and_a_name_in_both_languages() {
        assertThat(new PlaceForm("SJ-1", "松江墓园", "Songjiang Cemetery", "").check())
                .isEmpty();
        assertThat(new PlaceForm("SJ-1", "松江墓园", "Songjiang", "路".repeat(101)).check())
                .extracting(InputError::path)
                .containsExactly("address");
    }

    @Test
    void each_that_is_missing_is_said_beside_its_field() {
        assertThat(new PlaceForm(null, " ", "", null).check())
                .extracting(InputError::path)
                .containsExactly("code", "name", "nameEn");
    }

    @Test
    void blanks_around_a_code_are_no_part_of_it() {
        assertThat(new PlaceForm(" SJ-1 ", "松江墓园", "Songjiang", "").code()).isEqualTo("SJ-1");
    }
}

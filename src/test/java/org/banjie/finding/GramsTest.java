package org.banjie.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name is found by any part of it, and by nothing else. */
class GramsTest {

    @ParameterizedTest
    @CsvSource({
        "王建国, 王",
        "王建国, 建国",
        "王建国, 王建国",
        "王建国, 建",
        "阿依古丽·买买提江, 古丽买",
        "阿依古丽·买买提江, 丽·买买提江",
        "Anna Müller, MÜLLER",
        "㐀建国, 㐀建"
    })
    void it_is_found_by(String name, String part) {
        assertThat(Grams.of(name)).containsAll(Grams.within(part));
    }

    @ParameterizedTest
    @CsvSource({"王建国, 王国", "王建国, 国建", "王建国, 李", "王建国, 王建国华"})
    void it_is_not_found_by(String name, String other) {
        assertThat(Grams.of(name).containsAll(Grams.within(other))).isFalse();
    }

    @Test
    void one_piece_is_enough_for_up_to_three_letters() {
        assertThat(Grams.within("王建国")).containsExactly("王建国");
        assertThat(Grams.within("松江区乐龄")).containsExactly("松江区", "江区乐", "区乐龄");
        assertThat(Grams.within(" · ")).isEmpty();
    }
}

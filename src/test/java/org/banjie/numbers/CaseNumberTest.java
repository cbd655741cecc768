package org.banjie.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DB-310117004-2026-000001",
                " db-310117004-2026-000001 ",
                "DB3101170042026000001",
                "DB 310117004 2026 000001",
                "DB310117004-2026-000001",
                "ＤＢ－３１０１１７００４－２０２６－０００００１",
                "DB—310117004–2026―000001",
                "DB−310117004−2026−000001",
                "d b\u200B-310117004\u3000-2026-000001\n"
            })
    void however_it_is_copied_it_means_one_case(String text) {
        assertThat(CaseNumber.typed(text)).isEqualTo("DB-310117004-2026-000001");
    }

    @Test
    void what_is_no_case_number_stays_as_it_was_typed() {
        assertThat(CaseNumber.orAsTyped(" ｄｂ310117004 2026 000001")).isEqualTo("DB-310117004-2026-000001");
        assertThat(CaseNumber.orAsTyped("db-310117004-2026-000001")).isEqualTo("DB-310117004-2026-000001");
        assertThat(CaseNumber.orAsTyped(" households/12 ")).isEqualTo("households/12");
        assertThat(CaseNumber.orAsTyped("access/street-intake.310117004")).isEqualTo("access/street-intake.310117004");
        assertThat(CaseNumber.orAsTyped("")).isEmpty();
    }

    @Test
    void prefixes_and_units_are_of_several_lengths() {
        assertThat(CaseNumber.typed("dbb310117102" + "2026" + "000017")).isEqualTo("DBB-310117102-2026-000017");
        assertThat(CaseNumber.typed("nj310117" + "2026" + "000017")).isEqualTo("NJ-310117-2026-000017");
    }

    @Test
    void what_is_no_whole_number_stays_what_it_is() {
        assertThat(CaseNumber.typed("310117004-2026")).isEqualTo("310117004-2026");
        assertThat(CaseNumber.typed("")).isEmpty();
    }
}

package org.banjie.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.banjie.finding.Sought.What;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is typed or pasted to find a case. */
class SoughtTest {

    @ParameterizedTest
    @CsvSource({
        "DB-310117-2026-0001, CASE, DB-310117-2026-0001",
        "db–310117—2026-0001, CASE, DB-310117-2026-0001",
        "'ＤＢ－３１０１１７ -2026', CASE, DB-310117-2026",
        "３１０１１７１９９００１０１００１３, PERSON, 310117199001010013",
        "310117 19900101 0013, PERSON, 310117199001010013",
        "11010519491231002x, PERSON, 11010519491231002X",
        "310117900101001, PERSON, 310117199001010013",
        "H12345678, PERSON, H12345678",
        "91350100m000100y43, PERSON, 91350100M000100Y43",
        "138 0000-0000, PHONE, 13800000000",
        "+86 13800000000, PHONE, 13800000000",
        "12, PART_OF_CASE, -000012",
        "0012, FOUR_DIGITS, 0012",
        "000012, PART_OF_CASE, -000012",
        "2026-000012, PART_OF_CASE, 2026-000012",
        "'３１０１１７００４－２０２６', PART_OF_CASE, 310117004-2026",
        "'沈  建国', NAME, 沈建国",
        "建国, NAME, 建国",
        "阿依古丽•买买提江, NAME, 阿依古丽·买买提江"
    })
    void it_is_read_as_it_is_meant(String typed, What what, String meant) {
        assertThat(Sought.of(typed)).isEqualTo(new Sought(what, meant));
    }
}

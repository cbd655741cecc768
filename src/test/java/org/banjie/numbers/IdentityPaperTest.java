package org.banjie.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityPaperTest {

    @ParameterizedTest
    @CsvSource({
        "310117199001010013, CITIZEN",
        "810000197503120016, CITIZEN",
        "83000019750312001X, CITIZEN",
        "931156198012310018, CITIZEN",
        "e12345678, PASSPORT",
        "EA1234567, PASSPORT",
        "H12345678, HONG_KONG_MACAO",
        "M1234567801, HONG_KONG_MACAO",
        "06012345, TAIWAN",
        "CAN310080123101, FOREIGNER",
    })
    void each_paper_is_known_by_its_number(String number, IdentityPaper paper) {
        assertThat(paper.has(IdentityPaper.normal(number))).isTrue();
        assertThat(IdentityPaper.of(IdentityPaper.normal(number))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"31011719900101001", "310117199001010014", "3101171990010100133", "310117759912001", "abc"})
    void a_slip_in_a_citizens_number_is_no_other_paper(String number) {
        assertThat(IdentityPaper.of(IdentityPaper.normal(number))).isEmpty();
    }

    @Test
    void an_old_number_of_fifteen_digits_is_the_one_it_became() {
        assertThat(IdentityPaper.normal("310117 750312 001")).hasSize(18).startsWith("31011719750312001");
        assertThat(CitizenId.fault(IdentityPaper.normal("310117750312001"))).isEmpty();
    }
}

package org.banjie.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Whose name is covered where not everybody may read it. */
class ApplicantTypeTest {

    @Test
    @DisplayName("L43: what an organisation is called, and its code, are public")
    void an_organisations_name_is_shown_whole_and_a_persons_is_not() {
        assertThat(ApplicantType.ORGANISATION.maskedName("上海市松江区摄影家协会")).isEqualTo("上海市松江区摄影家协会");
        assertThat(ApplicantType.ORGANISATION.maskedNumber("51310117MJ00000187"))
                .isEqualTo("51310117MJ00000187");
        assertThat(ApplicantType.PERSON.maskedName("王建国")).isNotEqualTo("王建国");
        assertThat(ApplicantType.PERSON.maskedNumber("310117199001010013")).isNotEqualTo("310117199001010013");
    }
}

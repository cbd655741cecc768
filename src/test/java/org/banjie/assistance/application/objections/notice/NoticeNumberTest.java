package org.banjie.assistance.application.objections.notice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A number copied from a sheet of paper. */
class NoticeNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"沪松泗镇救〔2026〕17号", " 沪松泗镇救 〔2026〕 17 号 ", "沪松泗镇救[2026]17号", "沪松泗镇救（2026）第17号", "沪松泗镇救(2026)17"})
    void brackets_and_blanks_are_read_as_meant(String typed) {
        assertThat(NoticeNumber.of(typed)).contains(new NoticeNumber("沪松泗镇救", 2026, 17));
    }

    @Test
    void what_is_no_number_is_none() {
        for (var typed : new String[] {"", "17", "沪松泗镇救2026-17", "DB-310117004-2026-000017", "沪松泗镇救〔2026〕99999999号"}) {
            assertThat(NoticeNumber.of(typed)).as(typed).isEmpty();
        }
    }
}

package org.banjie.site.look;

import static org.assertj.core.api.Assertions.assertThat;

import org.banjie.site.look.Calls.Piece;
import org.junit.jupiter.api.Test;

class CallsTest {

    private final Calls calls = new Calls();

    @Test
    void a_number_in_a_sentence_can_be_dialled() {
        assertThat(calls.in("有疑问可以问：街道，或拨打12345。"))
                .containsExactly(
                        new Piece("有疑问可以问：街道，或拨打", null), new Piece("12345", "tel:12345"), new Piece("。", null));
        assertThat(calls.in("021-57831289")).containsExactly(new Piece("021-57831289", "tel:02157831289"));
    }

    @Test
    void what_is_no_telephone_number_stays_text() {
        for (var text : new String[] {"DB-310117004-2026-012345", "310117199001010013", "2026-02-09", ""}) {
            assertThat(calls.in(text)).as(text).noneMatch(piece -> piece.href() != null);
        }
    }
}

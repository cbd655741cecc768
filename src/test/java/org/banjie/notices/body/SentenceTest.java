package org.banjie.notices.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.banjie.notices.body.Block.Sort;
import org.junit.jupiter.api.Test;

/** The words of a paper with the facts of a case. */
class SentenceTest {

    @Test
    void days_are_written_as_papers_write_them_and_what_is_not_there_is_left_out() {
        var text = "您于{申请日期}提出申请〔，于{受理日期}受理〕。";
        assertThat(said(text, Map.of("appliedOn", LocalDate.of(2026, 2, 9)))).isEqualTo("您于2026年2月9日提出申请。");
        assertThat(said(text, Map.of("appliedOn", "2026-02-09", "acceptedOn", "2026-02-10")))
                .isEqualTo("您于2026年2月9日提出申请，于2026年2月10日受理。");
    }

    @Test
    void what_hangs_on_a_fact_need_not_say_it_and_may_hang_on_its_absence() {
        var text = "〔有{视为受理}：依法视为受理〕〔没有{视为受理}：现予受理〔（{期限依据}）〕〕";
        assertThat(said(text, Map.of("silent", true))).isEqualTo("依法视为受理");
        assertThat(said(text, Map.of("silent", false, "limitBasis", "某法"))).isEqualTo("现予受理（某法）");
    }

    @Test
    void the_brackets_of_a_number_stay() {
        assertThat(said("沪民规〔2026〕1号", Map.of())).isEqualTo("沪民规〔2026〕1号");
    }

    @Test
    void what_does_not_come_in_pairs_is_said() {
        for (var text : List.of("{申请日期", "申请日期}", "{申请{日期}}")) {
            assertThatThrownBy(() -> Sentence.of(text)).hasMessage("brace");
        }
        assertThatThrownBy(() -> Sentence.of("〔{申请日期}")).hasMessage("bracket");
        assertThatThrownBy(() -> Sentence.of("〔有{金额}每月〕")).hasMessage("colon");
    }

    @Test
    void rows_that_follow_each_other_are_one_table_and_an_empty_list_is_left_out() {
        var blocks = List.of(
                Block.of(Sort.LIST, "{理由}"),
                new Block(Sort.ROW, "姓名", "{申请人姓名}"),
                new Block(Sort.ROW, "申请理由", "{申请理由}"),
                Block.of(Sort.TEXT, "完。"));
        var facts = Map.of("reasons", List.of(), "name", "王秀英", "answers", Map.of("why", "困难"));
        var pieces = new PaperBody(facts, Map.of("申请理由", "answers.why")).print(blocks);
        assertThat(pieces).extracting(PaperBody.Piece::sort).containsExactly("table", "text");
        assertThat(pieces.get(0).rows())
                .containsExactly(new PaperBody.Row("姓名", "王秀英"), new PaperBody.Row("申请理由", "困难"));
    }

    private static String said(String text, Map<String, Object> facts) {
        return new PaperBody(facts, Map.of())
                .print(List.of(Block.of(Sort.TEXT, text)))
                .get(0)
                .text();
    }
}

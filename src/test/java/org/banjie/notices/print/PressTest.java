package org.banjie.notices.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.banjie.notices.catalogue.Catalogue;
import org.banjie.notices.catalogue.Paper;
import org.junit.jupiter.api.Test;

/** What a person finds who opens, searches or copies from a printed paper. */
class PressTest {

    private static final PdfPrinter PRESS = new PdfPrinter();
    private static final Catalogue CATALOGUE = new Catalogue(PressTest::shipped);

    @Test
    void text_is_copied_as_it_was_written() throws IOException {
        assertThat(text(refusal("高女士", "您家庭的月人均收入为1510.00元，不低于标准——“相等”亦然……（见附件～１）")))
                .contains("高女士：")
                .containsIgnoringWhitespaces("不低于标准——“相等”亦然……（见附件～１）")
                .doesNotContain("⾼", "⸺");
    }

    @Test
    void lines_come_out_in_reading_order() throws IOException {
        assertThat(text(refusal("王某某", "理由甲")))
                .containsSubsequence(
                        "上海市松江区泗泾镇人民政府", "沪松泗镇救〔2026〕17号", "不予确认", "王某某：", "理由甲", "法律依据", "行政复议", "2026年3月13日");
    }

    @Test
    void names_with_rare_characters_are_printed() throws IOException {
        var sheet = PRESS.print("refused", refusal("㐂𬭚𠮷", "理由"));
        assertThat(sheet.gaps()).isEmpty();
        assertThat(text(sheet)).contains("㐂𬭚𠮷：");
    }

    @Test
    void a_character_no_font_has_is_marked_and_explained() throws IOException {
        var sheet = PRESS.print("refused", refusal("王\uD883\uDEDE", "理由"));
        assertThat(sheet.gaps()).containsExactly("\uD883\uDEDE");
        assertThat(text(sheet)).contains("王〓（U+30EDE）：").contains("打印字库未收录的汉字").doesNotContain("#");
    }

    @Test
    void a_radical_copied_from_somewhere_becomes_the_character() throws IOException {
        assertThat(text(refusal("⾼某", "理由"))).contains("高某：");
    }

    @Test
    void what_people_typed_is_text_and_never_markup() throws IOException {
        assertThat(text(refusal("<b>王</b>", "<img src='file:///etc/passwd'/> &amp; 'x'")))
                .contains("<b>王</b>：")
                .contains("<img src='file:///etc/passwd'/> &amp; 'x'");
    }

    @Test
    void it_has_a_language_a_title_and_tags_for_readers() throws IOException {
        try (var pdf =
                Loader.loadPDF(PRESS.print("refused", refusal("王某某", "理由")).pdf())) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("不予确认最低生活保障决定书");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(new String(pdf.getDocumentCatalog().getMetadata().toByteArray()))
                    .contains("pdfaid");
        }
    }

    @Test
    void every_font_is_embedded_and_only_what_is_used_of_it() throws IOException {
        var paper = PRESS.print("refused", refusal("王某某", "理由")).pdf();
        assertThat(paper.length).isLessThan(150_000);
        try (var pdf = Loader.loadPDF(paper)) {
            for (var page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).isTrue();
                    assertThat(font.getName()).matches("[A-Z]{6}\\+.*");
                }
            }
        }
    }

    @Test
    void a_long_paper_runs_over_pages_with_numbers() throws IOException {
        var text = text(refusal("王某某", "理由".repeat(900)));
        assertThat(text).contains("— 1 —", "— 2 —", "— 3 —");
        assertThat(text.replaceAll("— \\d —|\\s", "")).contains("理由".repeat(900));
    }

    private static String text(Map<String, Object> model) throws IOException {
        return text(PRESS.print("refused", model));
    }

    private static String text(Sheet sheet) throws IOException {
        try (var pdf = Loader.loadPDF(sheet.pdf())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static Map<String, Object> refusal(String addressee, String reason) {
        var paper = CATALOGUE.paper("assistance", "refused");
        var facts = paper.facts(Map.of(
                "addressee",
                addressee,
                "matter",
                "最低生活保障",
                "appliedOn",
                LocalDate.of(2026, 2, 9),
                "reasons",
                List.of(reason)));
        var day = LocalDate.of(2026, 3, 13);
        return Map.of(
                "facts", facts, "paper", paper(), "basis", paper.basisOn(day), "remedies", CATALOGUE.remedies(day));
    }

    private static Map<String, Object> paper() {
        return Map.of(
                "title", "不予确认最低生活保障决定书",
                "number", "沪松泗镇救〔2026〕17号",
                "organ", "上海市松江区泗泾镇人民政府",
                "own", false,
                "caseNo", "DB-310117102-2026-000017",
                "notes", List.of(),
                "issuedOn", LocalDate.of(2026, 3, 13));
    }

    private static Stream<Map<String, Paper>> shipped(String kind) {
        try {
            return Stream.of(Catalogue.papers(Files.readAllBytes(Path.of("processes", kind, "documents.yaml"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

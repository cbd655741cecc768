package org.banjie.assistance.monitoring.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import org.banjie.assistance.monitoring.reading.xlsx.SharedTexts;
import org.banjie.assistance.monitoring.reading.xlsx.XlsxReader;
import org.banjie.testing.Xlsx;
import org.junit.jupiter.api.Test;

class XlsxReaderTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private final List<String> read = new ArrayList<>();
    private String tab;
    private List<String> unread;

    @Test
    void the_tab_on_the_left_is_read_whichever_file_it_is_kept_in() throws IOException {
        rows(new Xlsx()
                .tab("visible", "sheet3.xml", rowOf("the list"))
                .tab("visible", "sheet1.xml", rowOf("notes"))
                .bytes());
        assertThat(read).containsExactly("1 [the list]");
        assertThat(tab).isEqualTo("t1");
        assertThat(unread).as("a second list nobody read").containsExactly("t2");
    }

    @Test
    void another_tab_that_holds_nothing_is_not_spoken_of() throws IOException {
        rows(new Xlsx()
                .tab("visible", "sheet1.xml", rowOf("the list"))
                .tab("visible", "sheet2.xml", List.of())
                .bytes());
        assertThat(unread).isEmpty();
    }

    @Test
    void tabs_nobody_sees_and_diagrams_are_passed_over() throws IOException {
        rows(new Xlsx()
                .tab("hidden", "sheet1.xml", rowOf("choices"))
                .tab("veryHidden", "sheet2.xml", rowOf("settings"))
                .chart()
                .tab("visible", "sheet4.xml", rowOf("the list"))
                .bytes());
        assertThat(read).containsExactly("1 [the list]");
    }

    @Test
    void a_workbook_of_which_nothing_can_be_seen_says_so() {
        refused("no-sheet", new Xlsx().chart().bytes());
    }

    @Test
    void numbers_days_and_gaps_stay_where_and_what_they_are() throws IOException {
        rows(Xlsx.of(List.of(Arrays.asList("序号", null, "死亡日期"), List.of(), Arrays.asList(1, 3.1E17, 46027))));
        assertThat(read).containsExactly("1 [序号, , 死亡日期]", "3 [1, 3.100000E+17, 46027]");
    }

    @Test
    void what_other_programs_write_is_read_too() throws IOException {
        rows(
                one(
                        """
                <x:worksheet xmlns:x="urn:strict"><x:sheetData><x:row>
                <x:c t="inlineStr"><x:is><x:r><x:t>陈</x:t></x:r><x:r><x:t>阿婆</x:t></x:r><x:rPh><x:t>chen</x:t></x:rPh></x:is></x:c>
                <x:c t="d"><x:v>2026-01-05</x:v></x:c><x:c t="str"><x:f>A1</x:f><x:v>from a formula</x:v></x:c>
                <x:c><x:f t="shared" si="9"/><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>
                """));
        assertThat(read).containsExactly("1 [陈阿婆, 2026-01-05, from a formula, 5]");
    }

    @Test
    void a_cell_far_to_the_right_does_not_fill_the_memory() {
        refused("too-many-columns", one("<worksheet><row><c r=\"ZZZZZZ1\"><v>1</v></c></row></worksheet>"));
    }

    @Test
    void nor_does_a_cell_without_end_nor_a_text_of_many_pieces() {
        var long1 = "<c t=\"inlineStr\"><is><t>" + "x".repeat(4001) + "</t></is></c>";
        refused("cell-too-long", one("<worksheet><row>" + long1 + "</row></worksheet>"));
        var pieces = "<c t=\"inlineStr\"><is>" + "<r><t>xxxxxxxxxx</t></r>".repeat(401) + "</is></c>";
        refused("cell-too-long", one("<worksheet><row>" + pieces + "</row></worksheet>"));
    }

    @Test
    void a_number_that_lost_its_digits_does_not_look_as_if_it_had_them() throws IOException {
        rows(
                one(
                        "<worksheet><row><c><v>310117197001019000</v></c><c t=\"n\"><v>123456789012345</v></c></row></worksheet>"));
        assertThat(read).containsExactly("1 [3.101172E+17, 123456789012345]");
    }

    @Test
    void a_comment_that_ends_where_only_a_careless_reader_thinks_so_is_bounded_too() {
        refused("too-large-inside", one("<worksheet><!--><a/>" + "<a/>".repeat(1 << 18) + "--></worksheet>"));
        refused("too-large-inside", one("<worksheet><?x >" + "<a/>".repeat(1 << 18) + "?></worksheet>"));
    }

    @Test
    void nothing_of_the_machine_gets_into_a_list() {
        refused(
                "not-a-workbook",
                one(
                        """
                <!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/hostname">]>
                <worksheet><row><c t="inlineStr"><is><t>&x;</t></is></c></row></worksheet>
                """));
    }

    @Test
    void what_is_no_workbook_is_none() {
        refused("not-a-workbook", Xlsx.zip(new LinkedHashMap<>()));
        refused("not-a-workbook", new byte[] {'P', 'K', 3, 4, 9, 9, 9});
        var whole = Xlsx.of(List.of(rowOf("x").get(0)));
        refused("not-a-workbook", Arrays.copyOf(whole, whole.length / 3));
    }

    @Test
    void texts_longer_than_a_page_of_memory_come_out_as_they_went_in() {
        var texts = new SharedTexts();
        var sentence = "岳阳街道中山中路一号".repeat(100);
        for (var i = 0; i < 2000; i++) texts.add(i % 3 == 0 ? "" : sentence + i);
        for (var i = 0; i < 2000; i++) assertThat(texts.get(i)).isEqualTo(i % 3 == 0 ? "" : sentence + i);
        assertThatThrownBy(() -> texts.get(2000)).isInstanceOf(BrokenFile.class);
    }

    private void refused(String code, byte[] file) {
        assertThatThrownBy(() -> rows(file)).isInstanceOf(BrokenFile.class).hasMessage(code);
    }

    private void rows(byte[] file) throws IOException {
        var workbook = XlsxReader.of(() -> new ByteArrayInputStream(file));
        tab = workbook.tab();
        unread = workbook.read((line, cells) -> read.add(line + " " + cells));
    }

    private static List<List<Object>> rowOf(String text) {
        return List.of(List.of(text));
    }

    /** A workbook whose one sheet is written by hand. */
    private static byte[] one(String sheet) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("xl/workbook.xml", "<w xmlns:r=\"urn:r\"><sheets><sheet name=\"a\" r:id=\"one\"/></sheets></w>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<r><Relationship Id=\"one\" Type=\"urn/worksheet\" Target=\"/" + SHEET + "\"/></r>");
        parts.put(SHEET, sheet);
        return Xlsx.zip(parts);
    }
}

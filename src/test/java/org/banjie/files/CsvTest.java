package org.banjie.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @Test
    void a_row_is_named_by_the_line_it_begins_on() {
        assertThat(Csv.rows("a,b\r\n\r\n\"x\r\ny\",2\r\n3,4"))
                .containsExactly(
                        new CsvRow(1, List.of("a", "b")),
                        new CsvRow(3, List.of("x\r\ny", "2")),
                        new CsvRow(5, List.of("3", "4")));
    }

    @Test
    void cells_are_read_as_people_write_them() {
        assertThat(Csv.cells("\"陈,阿婆\", \"he said \"\"hi\"\"\" ,5\" pipe,ab\"c\"d,\"ab\"c,\u3000空\u3000,"))
                .containsExactly("陈,阿婆", "he said \"hi\"", "5\" pipe", "ab\"c\"d", "abc", "空", "");
    }

    @Test
    void tabs_and_semicolons_part_cells_too_and_empty_ones_keep_their_place() {
        var rows = new ArrayList<CsvRow>();
        Csv.read(new StringReader("a\t\tb\n\t\tc"), '\t', rows::add);
        Csv.read(new StringReader("a;\"b;c\";d"), ';', rows::add);
        assertThat(rows)
                .extracting(CsvRow::cells)
                .containsExactly(List.of("a", "", "b"), List.of("", "", "c"), List.of("a", "b;c", "d"));
    }

    @Test
    void a_quote_that_is_not_closed_is_told_by_the_line_of_its_row() {
        assertThatThrownBy(() -> Csv.rows("h\n1,2\n\"open,3\n4"))
                .asInstanceOf(InstanceOfAssertFactories.type(BrokenCsv.class))
                .extracting(BrokenCsv::line)
                .isEqualTo(3L);
    }

    @Test
    void what_is_written_is_read_again() {
        var cells = List.of("周四", "a,b", "say \"x\"", "", "two\nlines", "6228481111111111112");
        assertThat(Csv.cells(Csv.row(cells.toArray()))).isEqualTo(cells);
        assertThat(Csv.row(1, null, "x")).isEqualTo("1,,x\r\n");
    }

    @Test
    void what_no_paper_can_hold_is_not_read() {
        assertThat(Csv.cells("陈\u0000阿婆,\u0007x\u001b")).containsExactly("陈阿婆", "x");
    }

    @Test
    void a_long_number_stays_a_text_in_a_spreadsheet() {
        assertThat(Csv.row("6228480000000000018", "310117199001010013", 12345, "2026"))
                .isEqualTo("\"6228480000000000018\t\",\"310117199001010013\t\",12345,2026\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\n=1", "＝HYPERLINK(A1)"})
    void no_cell_is_run_by_the_spreadsheet_that_opens_the_file(String cell) {
        assertThat(Csv.cells(Csv.row(cell, "x")).get(0)).isEqualTo("'" + cell);
    }

    @Test
    void a_text_is_understood_in_either_encoding_with_or_without_its_mark() {
        assertThat(Csv.text("户名".getBytes(Charset.forName("GB18030")))).isEqualTo("户名");
        assertThat(Csv.text((Csv.BOM + "户名").getBytes(StandardCharsets.UTF_8))).isEqualTo("户名");
    }
}

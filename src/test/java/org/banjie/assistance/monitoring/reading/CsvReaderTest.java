package org.banjie.assistance.monitoring.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReaderTest {

    private final List<String> read = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void whatever_parts_the_cells_is_seen_in_the_first_line(String separator) throws IOException {
        rows("\uFEFF姓名,证号\n\n陈,1\n".replace(",", separator));
        assertThat(read).containsExactly("1 [姓名, 证号]", "3 [陈, 1]");
    }

    @Test
    void older_encodings_are_read_by_their_name() throws IOException {
        var file = new ByteArrayInputStream("姓名,证号\n".getBytes(Charset.forName("GB18030")));
        CsvReader.read(file, Charset.forName("GB18030"), this::row);
        assertThat(read).containsExactly("1 [姓名, 证号]");
    }

    @Test
    void a_million_empty_rows_at_the_end_are_no_row_that_has_no_end() throws IOException {
        rows("a,b,c\n" + ",,\n".repeat(1_000_000) + "x,y,z");
        assertThat(read).containsExactly("1 [a, b, c]", "1000002 [x, y, z]");
    }

    @Test
    void what_no_honest_list_has_is_refused() {
        assertThatThrownBy(() -> rows("a,\"b\n")).hasMessage("open-quote");
        assertThatThrownBy(() -> rows("x".repeat(4001))).hasMessage("cell-too-long");
        assertThatThrownBy(() -> rows(",".repeat(200))).hasMessage("too-many-columns");
    }

    @Test
    void a_row_without_end_is_refused_before_it_fills_the_memory() {
        var endless = new InputStream() {

            private long given;

            @Override
            public int read() {
                return given++ == 0 ? '"' : 'x';
            }
        };
        assertThatThrownBy(() -> CsvReader.read(endless, StandardCharsets.UTF_8, this::row))
                .isInstanceOf(BrokenFile.class)
                .hasMessage("cell-too-long");
        assertThat(endless.given).isLessThan(2 << 20);
    }

    private void rows(String text) throws IOException {
        CsvReader.read(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8, this::row);
    }

    private void row(long line, List<String> cells) {
        read.add(line + " " + cells);
    }
}

package org.banjie.studio.editors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A finding on a table is said with row and column. */
class TableCellsTest {

    private static final String FILE = "assistance-publicity.dmn";

    @Test
    void a_cell_is_known_by_where_it_stands() throws IOException {
        var cells = TableCells.of(FILE, Files.readAllBytes(Path.of("processes", "assistance", FILE)));
        assertThat(cells.get("RI_assistance-publicity_2_2")).isEqualTo(new TableCells.Cell("2", "救助类别"));
        assertThat(cells.get("RO_assistance-publicity_3_1")).isEqualTo(new TableCells.Cell("3", "天数"));
    }

    @Test
    void what_is_no_table_has_no_cells() {
        assertThat(TableCells.of(FILE, new byte[] {'<'})).isEmpty();
        assertThat(TableCells.of("application.form", new byte[0])).isEmpty();
    }
}

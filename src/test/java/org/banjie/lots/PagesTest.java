package org.banjie.lots;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A long list is read to its end, each row once. */
class PagesTest {

    private final List<String> rows = List.of("a", "b", "c", "d", "e");
    private final List<String> asked = new ArrayList<>();

    @Test
    void every_row_is_read_once_and_in_order() {
        assertThat(Pages.all(this::two, row -> row)).isEqualTo(rows);
        assertThat(asked).containsExactly("", "b", "d", "e");
    }

    @Test
    void an_empty_list_has_no_rows() {
        assertThat(Pages.<String>all(after -> List.of(), row -> row)).isEmpty();
    }

    private List<String> two(String after) {
        asked.add(after);
        return rows.stream().filter(row -> row.compareTo(after) > 0).limit(2).toList();
    }
}

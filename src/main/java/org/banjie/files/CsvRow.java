package org.banjie.files;

import java.util.List;

/**
 * A row of a table.
 *
 * @param line where it begins, as whoever opens the file sees it, from 1
 * @param cells without blanks around them; "" where there is nothing
 */
public record CsvRow(long line, List<String> cells) {

    public boolean isBlank() {
        return cells.stream().allMatch(String::isEmpty);
    }
}

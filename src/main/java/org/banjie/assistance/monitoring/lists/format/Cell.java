package org.banjie.assistance.monitoring.lists.format;

import java.text.Normalizer;

/** A number or a day as people and other systems write it into a cell. */
final class Cell {

    private Cell() {}

    /**
     * Without what only protects it from the spreadsheet, {@code ="3101…"} or {@code '3101…}, without blanks and marks
     * nobody sees, in narrow characters.
     */
    static String plain(String cell) {
        var text = cell.startsWith("=\"") && cell.endsWith("\"") && cell.length() > 2
                ? cell.substring(2, cell.length() - 1)
                : cell.replaceFirst("^['‘’]", "");
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\p{Cf}", "")
                .strip();
    }
}

package org.banjie.embedded.directory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.banjie.files.Csv;
import org.banjie.files.CsvRow;

/** A list that comes with the program, under {@code embedded/} on the class path. */
final class EnclosedList {

    private EnclosedList() {}

    static List<String> lines(String name) {
        return text(name).lines().toList();
    }

    /** The rows below its head. */
    static List<List<String>> rows(String name) {
        return Csv.rows(text(name)).stream().skip(1).map(CsvRow::cells).toList();
    }

    private static String text(String name) {
        try (var in = EnclosedList.class.getResourceAsStream("/embedded/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}

package org.banjie.embedded.directory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A list that comes with the program, under {@code embedded/} on the class path. */
final class EnclosedList {

    private EnclosedList() {}

    static List<String> lines(String name) {
        try (var in = EnclosedList.class.getResourceAsStream("/embedded/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}

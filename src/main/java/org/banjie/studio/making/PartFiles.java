package org.banjie.studio.making;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The small files a new part of a kind begins as: {@code studio/parts}. */
final class PartFiles {

    private PartFiles() {}

    /** @param words what is put in; so plain that it means nothing in XML, JSON or YAML */
    static String filled(String file, Map<String, String> words) {
        try (var in = PartFiles.class.getResourceAsStream("/studio/parts/" + file)) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (var word : words.entrySet()) text = text.replace("__" + word.getKey() + "__", word.getValue());
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}

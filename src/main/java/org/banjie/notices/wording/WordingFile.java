package org.banjie.notices.wording;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** A {@code messages.yaml}: words by the message they are for. */
public final class WordingFile {

    private static final YAMLMapper YAML = new YAMLMapper();

    private WordingFile() {}

    /** @throws IOException when it is no list of words: the exception says where */
    public static Map<String, OwnWords> read(byte[] file) throws IOException {
        var words = new LinkedHashMap<String, OwnWords>();
        for (var one : YAML.readTree(file).properties()) {
            words.put(one.getKey(), new OwnWords(text(one.getValue(), "text"), text(one.getValue(), "shipped")));
        }
        return words;
    }

    private static String text(JsonNode said, String key) {
        return said.path(key).isTextual() ? said.path(key).asText() : null;
    }
}

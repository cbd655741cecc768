package org.banjie.notices.body;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** What facts are called in the words of a paper ({@code notices/facts.yaml}). */
public final class FactNames {

    private static final Map<String, String> CHINESE = new LinkedHashMap<>();
    private static final Map<String, String> ENGLISH = new LinkedHashMap<>();
    private static final Map<String, String> CODES = new LinkedHashMap<>();

    static {
        try (var file = FactNames.class.getResourceAsStream("/notices/facts.yaml")) {
            new YAMLMapper().readTree(file).properties().forEach(fact -> {
                CHINESE.put(fact.getKey(), fact.getValue().required("zh").asText());
                ENGLISH.put(fact.getKey(), fact.getValue().required("en").asText());
                CODES.put(fact.getValue().required("zh").asText(), fact.getKey());
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private FactNames() {}

    /** As it is written in a text; a fact that has no name is called by its code. */
    public static String zh(String code) {
        return CHINESE.getOrDefault(code, code);
    }

    /** Beside the name, for readers of English. */
    public static String en(String code) {
        return ENGLISH.getOrDefault(code, code);
    }

    /** The fact of that name; the name itself where it is the code of a kind's own. */
    public static String code(String name) {
        return CODES.getOrDefault(name, name);
    }
}

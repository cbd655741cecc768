package org.banjie.notices.wording;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every message whose words may be changed, as {@code notices/messages.yaml} lists them. */
public final class Occasions {

    private static final Map<String, Occasion> ALL = read();

    private Occasions() {}

    /** In the order in which they are listed. */
    public static List<Occasion> all() {
        return List.copyOf(ALL.values());
    }

    public static Optional<Occasion> find(String code) {
        return Optional.ofNullable(ALL.get(code));
    }

    private static Map<String, Occasion> read() {
        try (var file = Occasions.class.getResourceAsStream("/notices/messages.yaml")) {
            var root = new YAMLMapper().readTree(file);
            var known = new LinkedHashMap<String, Placeholder>();
            root.path("placeholders").properties().forEach(one -> {
                var said = one.getValue();
                var words = List.of("zh", "en", "sample").stream()
                        .map(key -> said.required(key).asText())
                        .toList();
                known.put(one.getKey(), new Placeholder(one.getKey(), words.get(0), words.get(1), words.get(2)));
            });
            var all = new LinkedHashMap<String, Occasion>();
            root.path("groups").properties().forEach(group -> group.getValue()
                    .properties()
                    .forEach(one ->
                            all.put(one.getKey(), occasion(one.getKey(), group.getKey(), one.getValue(), known))));
            return all;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Occasion occasion(String code, String group, JsonNode said, Map<String, Placeholder> known) {
        var says = new ArrayList<Placeholder>();
        said.path("says").forEach(one -> says.add(known.get(one.asText())));
        var must = new LinkedHashSet<String>();
        said.path("must").forEach(one -> must.add(one.asText()));
        return new Occasion(code, group, says, must);
    }
}

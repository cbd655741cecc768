package org.banjie.oversight.settings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.banjie.words.Words;

/**
 * The description of all settings: names and groups from {@code settings.yaml}, English words and what holds when nothing is
 * set from where editors and the check at the start read them too.
 */
final class DescribedSettings {

    private static final String DOCUMENTED = "META-INF/additional-spring-configuration-metadata.json";

    private static final String OURS = "banjie.";

    private DescribedSettings() {}

    static List<SettingGroup> read() {
        try (var file = DescribedSettings.class.getResourceAsStream("settings.yaml")) {
            var documented = documented();
            return list(new ObjectMapper(new YAMLFactory()).readTree(file)).stream()
                    .map(group -> group(group, documented))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("settings.yaml", e);
        }
    }

    /** What {@code META-INF} says of ours, by name. */
    static Map<String, JsonNode> documented() throws IOException {
        var byName = new HashMap<String, JsonNode>();
        var loader = DescribedSettings.class.getClassLoader();
        for (var file : Collections.list(loader.getResources(DOCUMENTED))) {
            var properties = new ObjectMapper().readTree(file).path("properties");
            properties.forEach(one -> byName.put(one.path("name").asText(), one));
        }
        byName.keySet().removeIf(name -> !name.startsWith(OURS));
        return byName;
    }

    private static SettingGroup group(JsonNode group, Map<String, JsonNode> documented) {
        var settings = list(group.path("settings")).stream()
                .map(one -> setting(one, documented))
                .toList();
        return new SettingGroup(called(group.path("group")), settings);
    }

    private static ToldSetting setting(JsonNode one, Map<String, JsonNode> documented) {
        var name = one.path("name").asText();
        var known = documented.get(name);
        var english = known == null ? one.path("whatEn") : known.path("description");
        var otherwise = (known == null ? one.path("otherwise") : known.path("defaultValue")).asText(null);
        return new ToldSetting(
                name,
                called(one),
                new Words(one.path("what").asText(), english.asText()),
                otherwise,
                known != null && known.path("type").asText().startsWith("java.util.Map"));
    }

    private static Words called(JsonNode one) {
        return new Words(one.path("zh").asText(), one.path("en").asText());
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}

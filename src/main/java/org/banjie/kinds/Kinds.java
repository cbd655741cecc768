package org.banjie.kinds;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.banjie.site.Nature;
import org.banjie.site.Refusal;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The kinds of application this district handles. */
@Component
public class Kinds {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory())
            .registerModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private final Map<String, Kind> kinds = new TreeMap<>();

    Kinds() throws IOException {
        for (var guide : new PathMatchingResourcePatternResolver().getResources("classpath*:processes/*/kind.yaml")) {
            var kind = YAML.readValue(guide.getContentAsByteArray(), Kind.class);
            kinds.put(kind.code(), kind);
        }
    }

    public Collection<Kind> all() {
        return kinds.values();
    }

    public Optional<Kind> find(String code) {
        return Optional.ofNullable(kinds.get(code));
    }

    /** @throws Refusal NOT_FOUND when the district has no such kind */
    public Kind get(String code) {
        return find(code).orElseThrow(() -> new Refusal(Nature.NOT_FOUND, "unknown-kind", "kinds.unknown", code));
    }
}

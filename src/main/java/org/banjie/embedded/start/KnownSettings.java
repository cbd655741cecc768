package org.banjie.embedded.start;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.banjie.refusal.StartRefused;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;
import org.springframework.core.env.Environment;

/** The names of all our settings, as documented. */
final class KnownSettings {

    private static final String DOCUMENTED = "META-INF/additional-spring-configuration-metadata.json";
    private static final ConfigurationPropertyName OURS = ConfigurationPropertyName.of("banjie");

    /** Below this the service guides say what there is. */
    private static final ConfigurationPropertyName KINDS = ConfigurationPropertyName.of("banjie.kind");

    private KnownSettings() {}

    /** @throws StartRefused for a name below {@code banjie} that is not documented, wherever it was set */
    static void refuseOthers(Environment settings) {
        var known = documented();
        for (var source : ConfigurationPropertySources.get(settings)) {
            if (source instanceof IterableConfigurationPropertySource listed) {
                listed.stream()
                        .filter(OURS::isAncestorOf)
                        .filter(name -> !known.contains(name) && !KINDS.isAncestorOf(name))
                        .findFirst()
                        .ifPresent(name -> refuse(name, known));
            }
        }
    }

    private static void refuse(ConfigurationPropertyName name, Set<ConfigurationPropertyName> known) {
        throw new StartRefused("没有这个设置 · There is no setting %s; there are %s"
                .formatted(
                        name,
                        known.stream().map(ConfigurationPropertyName::toString).collect(Collectors.joining(", "))));
    }

    private static Set<ConfigurationPropertyName> documented() {
        try {
            Set<ConfigurationPropertyName> names = new TreeSet<>();
            for (var file :
                    Collections.list(KnownSettings.class.getClassLoader().getResources(DOCUMENTED))) {
                new ObjectMapper()
                        .readTree(file)
                        .get("properties")
                        .findValuesAsText("name")
                        .forEach(name -> names.add(ConfigurationPropertyName.of(name)));
            }
            names.removeIf(name -> !OURS.isAncestorOf(name));
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(DOCUMENTED, e);
        }
    }
}

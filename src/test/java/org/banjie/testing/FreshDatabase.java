package org.banjie.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.banjie.embedded.postgres.Cluster;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Gives a Spring context a database of its own, with the schema in place. */
public final class FreshDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var cluster = TestCluster.running();
        Map<String, Object> settings = Map.of(
                "spring.datasource.url", cluster.url(cluster.migratedDatabase()),
                "spring.datasource.username", Cluster.USER,
                "spring.datasource.password", cluster.password(),
                "spring.liquibase.enabled", "false",
                "banjie.home", freshHome().toString());
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("fresh database", settings));
    }

    /** A home of its own too: what is kept in it belongs to that database. */
    private static Path freshHome() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "test-home")), "home");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

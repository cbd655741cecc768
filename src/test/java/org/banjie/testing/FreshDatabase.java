package org.banjie.testing;

import java.nio.file.Path;
import java.util.Map;
import org.banjie.embedded.Cluster;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Gives a Spring context a database of its own, with the schema in place. */
public final class FreshDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestCluster cluster = TestCluster.running();
        Map<String, Object> settings = Map.of(
                "spring.datasource.url", cluster.url(cluster.migratedDatabase()),
                "spring.datasource.username", Cluster.USER,
                "spring.datasource.password", cluster.password(),
                "spring.liquibase.enabled", "false",
                "banjie.home", Path.of("target", "test-home").toString());
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("fresh database", settings));
    }
}

package org.banjie.embedded.postgres;

import java.nio.file.Path;
import java.util.Map;
import org.banjie.embedded.HomeFirst;
import org.banjie.embedded.HomeLock;
import org.banjie.embedded.StartProgress;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The database that comes with the program, for when {@code spring.datasource.url} names none. Spring closes what
 * depends on it first, so PostgreSQL stops after the last connection is gone and before the folder is given up.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("'${spring.datasource.url:}'.isEmpty()")
class EmbeddedDatabase {

    /** @param held taken by {@link HomeFirst}; a parameter so that it is given up last */
    @Bean
    Cluster cluster(@Value("${banjie.home}") Path home, HomeLock held) {
        var before = System.nanoTime();
        var cluster = Cluster.start(home, Map.of());
        StartProgress.step(
                "PostgreSQL 已启动（%1$.1f 秒）· PostgreSQL started (%1$.1f s)", (System.nanoTime() - before) / 1e9);
        return cluster;
    }

    /** Nothing of worth is left to be closed in order once the database is gone. */
    @Bean(initMethod = "begin")
    ServerWatch serverWatch(Cluster cluster, ApplicationEventPublisher events) {
        return new ServerWatch(cluster, events, () -> Runtime.getRuntime().halt(1));
    }

    @Bean
    JdbcConnectionDetails embeddedConnection(Cluster cluster) {
        return new ClusterConnection(cluster);
    }

    private record ClusterConnection(Cluster cluster) implements JdbcConnectionDetails {

        @Override
        public String getUsername() {
            return Cluster.USER;
        }

        @Override
        public String getPassword() {
            return cluster.password();
        }

        @Override
        public String getJdbcUrl() {
            return cluster.url(Cluster.USER);
        }
    }
}

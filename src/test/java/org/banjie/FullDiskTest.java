package org.banjie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.actuate.autoconfigure.availability.AvailabilityProbesAutoConfiguration;
import org.springframework.boot.actuate.autoconfigure.endpoint.EndpointAutoConfiguration;
import org.springframework.boot.actuate.autoconfigure.endpoint.web.WebEndpointAutoConfiguration;
import org.springframework.boot.actuate.autoconfigure.health.HealthContributorAutoConfiguration;
import org.springframework.boot.actuate.autoconfigure.health.HealthEndpointAutoConfiguration;
import org.springframework.boot.actuate.autoconfigure.system.DiskSpaceHealthContributorAutoConfiguration;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementContextAutoConfiguration;
import org.springframework.boot.actuate.autoconfigure.web.servlet.ServletManagementContextAutoConfiguration;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthEndpoint;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.availability.ApplicationAvailabilityAutoConfiguration;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Whoever watches is told of a disk that is nearly full, while nothing restarts the program or takes its calls away: as
 * its settings have it, without the rest of it.
 */
class FullDiskTest {

    @TempDir
    Path home;

    /** No disk has as much left. */
    @Test
    void health_is_down_and_liveness_and_readiness_stay_up() throws Exception {
        try (var watched = started("--management.health.diskspace.threshold=1000000TB")) {
            var health = asked(watched, "");
            assertThat(health.statusCode()).isEqualTo(503);
            assertThat(health.body()).contains("\"diskSpace\":{\"status\":\"DOWN\"}");
            for (var probe : new String[] {"/liveness", "/readiness"}) {
                assertThat(asked(watched, probe).statusCode()).as(probe).isEqualTo(200);
                assertThat(asked(watched, probe).body()).as(probe).contains("UP");
            }
        }
    }

    @Test
    void what_is_measured_is_where_the_data_lie_and_the_limit_is_that_of_the_manual() {
        try (var watched = started()) {
            var disk = watched.getBean(HealthEndpoint.class).healthForPath("diskSpace");
            assertThat(((Health) disk).getDetails())
                    .containsEntry("path", home.toAbsolutePath().toString())
                    .containsEntry("threshold", 256L * 1024 * 1024);
        }
    }

    private ConfigurableApplicationContext started(String... settings) {
        var given = new ArrayList<>(List.of(settings));
        given.addAll(
                List.of("--banjie.home=" + home, "--server.port=0", "--spring.datasource.url=jdbc:postgresql:none"));
        return new SpringApplicationBuilder(HealthAlone.class).run(given.toArray(String[]::new));
    }

    private static HttpResponse<String> asked(ConfigurableApplicationContext watched, String part)
            throws IOException, InterruptedException {
        var port = watched.getEnvironment().getProperty("local.server.port");
        var address = URI.create("http://127.0.0.1:" + port + "/actuator/health" + part);
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    @ImportAutoConfiguration({
        ApplicationAvailabilityAutoConfiguration.class,
        AvailabilityProbesAutoConfiguration.class,
        DiskSpaceHealthContributorAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        EndpointAutoConfiguration.class,
        HealthContributorAutoConfiguration.class,
        HealthEndpointAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        JacksonAutoConfiguration.class,
        ManagementContextAutoConfiguration.class,
        ServletManagementContextAutoConfiguration.class,
        ServletWebServerFactoryAutoConfiguration.class,
        WebEndpointAutoConfiguration.class,
        WebMvcAutoConfiguration.class
    })
    static class HealthAlone {}
}

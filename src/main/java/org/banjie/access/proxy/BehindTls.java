package org.banjie.access.proxy;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * What follows from {@code banjie.public-url}: the session's cookie goes over TLS only, and no other host can set it
 * ({@code __Host-}); redirects name no host; printed and sent addresses are the public one.
 */
@Order(Ordered.LOWEST_PRECEDENCE - 1)
class BehindTls implements EnvironmentPostProcessor {

    private static final String TRACKING = "banjie.notices.tracking-address";
    private static final String OBJECTIONS = "banjie.notices.objections-address";
    private static final String BOARD = "banjie.notices.board-address";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment settings, SpringApplication application) {
        PublicAddress.proxies(settings);
        PublicAddress.of(settings)
                .map(address -> follows(address, settings))
                .ifPresent(all -> settings.getPropertySources().addFirst(new MapPropertySource("behind TLS", all)));
    }

    private static Map<String, Object> follows(URI address, ConfigurableEnvironment settings) {
        var all = new HashMap<String, Object>(Map.of(
                "server.servlet.session.cookie.name", "__Host-BANJIE",
                "server.servlet.session.cookie.path", "/",
                "server.servlet.session.cookie.secure", "true",
                "server.tomcat.use-relative-redirects", "true"));
        if (!settings.containsProperty(TRACKING)) all.put(TRACKING, address + "/tracking/{caseNo}");
        if (!settings.containsProperty(OBJECTIONS)) all.put(OBJECTIONS, address + "/objections");
        if (!settings.containsProperty(BOARD)) all.put(BOARD, address + "/publicity/villages/{village}");
        return all;
    }
}

package org.banjie.embedded.start;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.banjie.embedded.StartProgress;
import org.banjie.embedded.directory.Directory;
import org.banjie.embedded.directory.Staff;
import org.banjie.jurisdiction.Units;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The last lines of a start: what is plainly unsafe, where to go, and in a demonstration as whom. */
@Component
class Welcome {

    private static final Logger log = LoggerFactory.getLogger("banjie.start");

    private final Environment settings;
    private final Units units;
    private final ObjectProvider<Directory> directory;

    Welcome(Environment settings, Units units, ObjectProvider<Directory> directory) {
        this.settings = settings;
        this.units = units;
        this.directory = directory;
    }

    @EventListener
    @Order
    void ready(ApplicationReadyEvent event) {
        Exposures.of(settings).forEach(log::warn);
        if (directory.getIfAvailable() != null) {
            StartProgress.step(
                    "演示账号，密码都是 %1$s · demonstration accounts, password %1$s:%n%2$s", Directory.PASSWORD, accounts());
        }
        if (event.getApplicationContext() instanceof WebServerApplicationContext web) {
            StartProgress.step(
                    "办结已启动（%1$.1f 秒）· Banjie is ready after %1$.1f s: %2$s",
                    event.getTimeTaken().toMillis() / 1e3,
                    address(web.getWebServer().getPort()));
        }
    }

    private String address(int port) {
        var here = "http://%s:%d".formatted(settings.getProperty("server.address", "127.0.0.1"), port);
        var outside = settings.getProperty("banjie.public-url", "");
        return outside.isEmpty() ? here : "%s (%s)".formatted(outside, here);
    }

    /** A line for each post, with the units it is manned in. */
    private String accounts() {
        Map<String, TreeSet<String>> places = new TreeMap<>();
        for (var person : Staff.of(units)) {
            var uid = person.uid().split("\\.");
            places.computeIfAbsent(uid[0], none -> new TreeSet<>()).add(uid.length > 1 ? uid[1] : "");
        }
        var lines = new StringBuilder();
        places.forEach((post, codes) -> lines.append(
                codes.first().isEmpty()
                        ? "  %s%n".formatted(post)
                        : "  %s.{%s}%n".formatted(post, String.join(",", codes))));
        return lines.toString().stripTrailing();
    }
}

package org.banjie.access;

import java.util.List;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Which addresses of this site ask to sign in first; in templates {@code ${@shutDoors.asks(href)}}. */
@Component("shutDoors")
public class ShutDoors {

    private final List<PathPattern> open;

    ShutDoors(List<PublicPaths> open) {
        var parser = PathPatternParser.defaultInstance;
        this.open = open.stream()
                .flatMap(paths -> paths.patterns().stream())
                .map(parser::parse)
                .toList();
    }

    /** False for what leads away from this site, {@code tel:} say, and for the sign-in itself. */
    public boolean asks(String href) {
        if (href == null || !href.startsWith("/") || href.startsWith("/sign-in")) return false;
        var path = PathContainer.parsePath(href.replaceFirst("[?#].*", ""));
        return open.stream().noneMatch(pattern -> pattern.matches(path));
    }
}

package org.banjie.sets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The kinds that come with the program: {@code processes/<kind>} and {@code forms/<kind>} together are a set. */
public final class ShippedSets {

    private static final Pattern FILE = Pattern.compile(".*/(?:processes|forms)/([^/]+)/([^/]+)$");

    private ShippedSets() {}

    /** Read once: what comes with the program does not change while it runs. */
    private static final class Once {
        private static final List<FileSet> SETS = files();
    }

    public static List<FileSet> read() {
        return Once.SETS;
    }

    /** The one of that kind; empty for a kind that the district made itself. */
    public static Optional<FileSet> of(String kind) {
        return read().stream().filter(set -> set.kind().equals(kind)).findFirst();
    }

    private static List<FileSet> files() {
        try {
            return byKind(resources());
        } catch (IOException broken) {
            throw new UncheckedIOException("The kinds that come with the program cannot be read", broken);
        }
    }

    private static List<FileSet> byKind(List<Resource> resources) throws IOException {
        Map<String, TreeMap<String, byte[]>> kinds = new TreeMap<>();
        for (var resource : resources) {
            var path = FILE.matcher(resource.getURL().toString());
            if (path.matches()) {
                kinds.computeIfAbsent(path.group(1), kind -> new TreeMap<>())
                        .put(path.group(2), resource.getContentAsByteArray());
            }
        }
        return kinds.entrySet().stream()
                .map(kind -> new FileSet(kind.getKey(), kind.getValue()))
                .toList();
    }

    private static List<Resource> resources() throws IOException {
        var files = new PathMatchingResourcePatternResolver();
        var found = new ArrayList<Resource>();
        for (var pattern : List.of("classpath*:processes/*/*", "classpath*:forms/*/*")) {
            found.addAll(List.of(files.getResources(pattern)));
        }
        return found;
    }
}

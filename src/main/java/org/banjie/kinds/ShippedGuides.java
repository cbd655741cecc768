package org.banjie.kinds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.banjie.sets.FileSet;
import org.banjie.sets.ShippedSets;
import org.springframework.stereotype.Component;

/**
 * The service guides as the program brings them: what it cannot do without while the guide that is live is older than the
 * program. Read when first asked for.
 */
@Component
class ShippedGuides {

    private Map<String, Kind> guides;

    synchronized Optional<Kind> find(String kind) {
        if (guides == null) guides = read();
        return Optional.ofNullable(guides.get(kind));
    }

    private static Map<String, Kind> read() {
        return ShippedSets.read().stream()
                .flatMap(set -> set.file(FileSet.GUIDE).stream())
                .map(ShippedGuides::guide)
                .collect(Collectors.toMap(Kind::code, Function.identity()));
    }

    private static Kind guide(byte[] file) {
        try {
            return Guide.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException("A shipped guide cannot be read", e);
        }
    }
}

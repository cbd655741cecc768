package org.banjie.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;

/** Models other people have drawn with other tools, out of the archives the build puts into target/foreign. */
public final class ForeignModels {

    private ForeignModels() {}

    /** @param name its path in the archive it came in */
    public record Model(String name, byte[] bytes) {

        @Override
        public String toString() {
            return name;
        }
    }

    /** All of them, in a steady order. */
    public static List<Model> all() {
        try (var archives = Files.list(Path.of("target/foreign"))) {
            var models = new ArrayList<Model>();
            for (var archive : archives.sorted().toList()) models.addAll(in(archive));
            return models;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Model> in(Path archive) throws IOException {
        var models = new ArrayList<Model>();
        try (var zip = new ZipFile(archive.toFile())) {
            for (var entry : zip.stream().toList()) {
                if (!entry.getName().matches(".*\\.(bpmn|bpmn2|bpmn20\\.xml)")) continue;
                models.add(new Model(entry.getName(), zip.getInputStream(entry).readAllBytes()));
            }
        }
        return models;
    }
}

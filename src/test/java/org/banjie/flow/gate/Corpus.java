package org.banjie.flow.gate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Files of the tests by folder. */
public record Corpus(Path path) {

    private static final Pattern REFUSED_FOR = Pattern.compile("Refused for: ([a-z -]+)");

    /** The attack models: each says in its head what it tries and which rules refuse it. */
    public static List<Corpus> attacks() {
        return of("src/test/resources/attacks");
    }

    /** Models that must pass. */
    public static List<Corpus> good() {
        return of("src/test/resources/models");
    }

    static List<Corpus> of(String folder) {
        try (var files = Files.walk(Path.of(folder))) {
            return files.filter(Files::isRegularFile).sorted().map(Corpus::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String name() {
        return path.getFileName().toString();
    }

    public byte[] bytes() {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rules named in the file's head. */
    Set<String> refusedFor() {
        Set<String> rules = new TreeSet<>();
        var head = REFUSED_FOR.matcher(new String(bytes(), StandardCharsets.ISO_8859_1).replace("\0", ""));
        if (head.find()) rules.addAll(List.of(head.group(1).strip().split(" +")));
        rules.remove("--");
        return rules;
    }

    @Override
    public String toString() {
        return name();
    }
}

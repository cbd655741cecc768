package org.banjie.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.banjie.refusal.InputError;

/** What a rule has found, for tests that need no program: its codes, each of which has its sentence in both languages. */
public final class Told {

    private static final Path BUNDLES = Path.of("src/main/resources/messages");

    private Told() {}

    public static List<String> codes(List<InputError> errors) {
        errors.forEach(Told::hasItsSentence);
        return errors.stream().map(InputError::code).toList();
    }

    public static List<String> places(List<InputError> errors) {
        return errors.stream().map(error -> error.path() + " " + error.code()).toList();
    }

    private static void hasItsSentence(InputError error) {
        var room = error.key().replaceFirst("\\..*", "");
        for (var name : List.of(room + ".properties", room + "_en.properties")) {
            if (!read(name).containsKey(error.key())) throw new AssertionError(error.key() + " is not in " + name);
        }
    }

    private static Properties read(String name) {
        var texts = new Properties();
        try (var in = Files.newBufferedReader(BUNDLES.resolve(name))) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}

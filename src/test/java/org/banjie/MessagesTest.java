package org.banjie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.banjie.words.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said in Chinese is said in English too, with the same things put in. */
class MessagesTest {

    private static final Path BUNDLES = Path.of("src/main/resources/messages");
    private static final Pattern PLACE = Pattern.compile("\\{\\d");

    static Stream<String> rooms() throws IOException {
        return Files.list(BUNDLES)
                .map(file -> file.getFileName().toString())
                .filter(name -> !name.contains("_"))
                .map(name -> name.replace(".properties", ""));
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void every_text_of_a_room_is_there_in_both_languages(String room) throws IOException {
        var chinese = read(room + ".properties");
        var english = read(room + "_en.properties");
        assertThat(english.stringPropertyNames()).isEqualTo(chinese.stringPropertyNames());
        for (var key : chinese.stringPropertyNames()) {
            if (key.equals(Words.SAID)) continue; // its two places are the two languages
            assertThat(places(english.getProperty(key))).as(key).isEqualTo(places(chinese.getProperty(key)));
        }
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void keys_begin_with_the_name_of_their_room(String room) throws IOException {
        assertThat(read(room + ".properties").stringPropertyNames()).allMatch(key -> key.startsWith(room + "."));
    }

    private static TreeSet<String> places(String text) {
        TreeSet<String> places = new TreeSet<>();
        PLACE.matcher(text).results().forEach(place -> places.add(place.group()));
        return places;
    }

    private static Properties read(String name) throws IOException {
        var texts = new Properties();
        try (Reader in = Files.newBufferedReader(BUNDLES.resolve(name))) {
            texts.load(in);
        }
        return texts;
    }
}

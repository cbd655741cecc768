package org.banjie.notices.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Every message that the program writes can be worded by the district. */
class OccasionsTest {

    private static final String TEXT = "notices.message.";
    private static final Pattern NUMBER = Pattern.compile("\\{(\\d)}");

    private final Properties texts = bundle("notices");
    private final ShippedWords shipped = new ShippedWords(messages());

    @Test
    void every_text_of_the_program_is_listed_and_nothing_else() {
        var written = new TreeSet<String>();
        texts.stringPropertyNames().stream()
                .filter(key -> key.startsWith(TEXT))
                .map(key -> key.substring(TEXT.length()).replaceFirst("\\..*", ""))
                .forEach(written::add);
        assertThat(Occasions.all()).extracting(Occasion::code).containsExactlyInAnyOrderElementsOf(written);
    }

    @Test
    void the_words_of_the_program_keep_the_rules_that_others_must_keep() {
        for (var occasion : Occasions.all()) {
            var words = new OwnWords(shipped.of(occasion, null), null);
            assertThat(words.faults(occasion)).as(occasion.code()).isEmpty();
            assertThat(NUMBER.matcher(words.text()).find()).as(words.text()).isFalse();
            assertThat(occasion.offered())
                    .as(occasion.code())
                    .extracting(Placeholder::code)
                    .containsAll(occasion.must());
        }
    }

    @Test
    void what_sets_each_off_and_what_it_is_called_stands_in_both_languages() {
        for (var bundles : List.of(List.of("notices", "news"), List.of("notices_en", "news_en"))) {
            for (var occasion : Occasions.all()) {
                assertThat(bundle(bundles.get(0))).containsKey("notices.when." + occasion.code());
                assertThat(bundle(bundles.get(1))).containsKey("news.event." + occasion.code());
            }
        }
    }

    private static ResourceBundleMessageSource messages() {
        var source = new ResourceBundleMessageSource();
        source.setBasename("messages/notices");
        source.setDefaultEncoding("UTF-8");
        return source;
    }

    private static Properties bundle(String name) {
        var read = new Properties();
        try (var in = Files.newBufferedReader(
                Path.of("src/main/resources/messages", name + ".properties"), StandardCharsets.UTF_8)) {
            read.load(in);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        return read;
    }
}

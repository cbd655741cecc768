package org.banjie.site;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every text is there in Chinese and in English, for every room. */
class MessagesTest {

    private static final Path BUNDLES = Path.of("src/main/resources/messages");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path JAVA = Path.of("src/main/java");
    private static final Path SCRIPTS = Path.of("src/main/frontend/src");

    /** {@code #{room.key}} and {@code #{room.key(…)}}; keys put together from parts cannot be known here. */
    private static final Pattern IN_TEMPLATE =
            Pattern.compile("#\\{([a-z][\\w.-]*)[}(]|#messages\\.msg\\('([\\w.-]+)'[,)]");

    private static final Pattern IN_SCRIPT = Pattern.compile("\\btext\\('([\\w.-]+)'");
    private static final Pattern IN_JAVA = Pattern.compile(
            "new Refusal\\(\\s*[\\w.]+,\\s*\"[\\w-]+\",\\s*\"([\\w.-]+)\"\\s*[,)]|getMessage\\(\\s*\"([\\w.-]+)\"\\s*,");

    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");
    private static final Pattern KEY = Pattern.compile("(?m)^([\\w.-]+)\\s*=");

    @Test
    void chinese_and_english_have_the_same_keys() throws IOException {
        for (var chinese : chineseBundles()) {
            assertThat(keys(english(chinese))).as(english(chinese).toString()).isEqualTo(keys(chinese));
        }
    }

    @Test
    void no_text_is_empty_and_no_key_is_said_twice() throws IOException {
        for (var bundle : files(BUNDLES, ".properties")) {
            assertThat(load(bundle)).as(bundle.toString()).doesNotContainValue("");
            var said = KEY.matcher(Files.readString(bundle)).results().map(key -> key.group(1));
            assertThat(said).as(bundle.toString()).doesNotHaveDuplicates();
        }
    }

    @Test
    void keys_start_with_the_name_of_their_room() throws IOException {
        for (var bundle : chineseBundles()) {
            assertThat(keys(bundle)).as(bundle.toString()).allMatch(key -> key.startsWith(room(bundle) + "."));
        }
    }

    @Test
    void every_bundle_is_read_by_the_application() throws IOException {
        var settings = Files.readString(Path.of("src/main/resources/application.yaml"));
        for (var bundle : chineseBundles()) assertThat(settings).contains("messages/" + room(bundle));
    }

    @Test
    void templates_use_only_texts_that_exist() throws IOException {
        assertThat(used(TEMPLATES, ".html", IN_TEMPLATE)).isSubsetOf(allKeys());
    }

    @Test
    void refusals_use_only_texts_that_exist() throws IOException {
        assertThat(used(JAVA, ".java", IN_JAVA)).isNotEmpty().isSubsetOf(allKeys());
    }

    @Test
    void scripts_use_only_texts_that_exist() throws IOException {
        var studio = used(SCRIPTS.resolve("studio"), ".ts", IN_SCRIPT);
        var live = used(SCRIPTS.resolve("desk/live"), ".ts", IN_SCRIPT);
        var wanted = used(SCRIPTS, ".ts", IN_SCRIPT).stream()
                .map(key -> (studio.contains(key) ? "studio-editors.js." : live.contains(key) ? "live.js." : "site.js.")
                        + key);
        assertThat(wanted).isSubsetOf(allKeys());
    }

    private static Set<String> used(Path folder, String ending, Pattern pattern) throws IOException {
        var found = new TreeSet<String>();
        for (var file : files(folder, ending)) {
            pattern.matcher(COMMENT.matcher(Files.readString(file)).replaceAll(""))
                    .results()
                    .map(MessagesTest::key)
                    .forEach(found::add);
        }
        return found;
    }

    private static String key(MatchResult match) {
        return match.group(1) != null || match.groupCount() == 1 ? match.group(1) : match.group(2);
    }

    private static Set<String> allKeys() throws IOException {
        var all = new HashSet<String>();
        for (var bundle : chineseBundles()) all.addAll(keys(bundle));
        return all;
    }

    private static Set<String> keys(Path bundle) throws IOException {
        return load(bundle).stringPropertyNames().stream().collect(toCollection(TreeSet::new));
    }

    private static Properties load(Path bundle) throws IOException {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(bundle)) {
            properties.load(in);
        }
        return properties;
    }

    private static List<Path> chineseBundles() throws IOException {
        return files(BUNDLES, ".properties").stream()
                .filter(file -> !file.toString().endsWith("_en.properties"))
                .toList();
    }

    private static Path english(Path chinese) {
        return chinese.resolveSibling(room(chinese) + "_en.properties");
    }

    private static String room(Path bundle) {
        return bundle.getFileName().toString().replace(".properties", "");
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (var all = Files.walk(folder)) {
            return new ArrayList<>(all.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList());
        }
    }
}

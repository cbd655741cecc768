package org.banjie.oversight.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banjie.words.Words;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

class SettingsDescribedTest {

    private static final Pattern READ =
            Pattern.compile("\\$\\{(banjie\\.[a-z0-9.-]*[a-z0-9])|Property\\(\"(banjie\\.[a-z0-9.-]*[a-z0-9])\"");

    @Test
    void every_setting_that_the_program_reads_is_known_to_its_start_and_told_on_the_page() throws Exception {
        var documented = new TreeSet<>(DescribedSettings.documented().keySet());
        var read =
                Stream.concat(inText().stream(), inRecords().stream()).collect(Collectors.toCollection(TreeSet::new));
        assertThat(documented).containsAll(read);
        assertThat(read).contains("banjie.usual-days.from-cases", "banjie.worklist.week", "banjie.home");
        assertThat(described().filter(name -> name.startsWith("banjie.")))
                .containsExactlyInAnyOrderElementsOf(documented);
        assertThat(described()).doesNotHaveDuplicates();
    }

    @Test
    void each_is_told_in_words_of_both_languages() {
        for (var group : DescribedSettings.read()) {
            assertThat(words(group.called())).allMatch(word -> !word.isBlank());
            for (var one : group.settings()) {
                assertThat(Stream.concat(words(one.called()), words(one.what())))
                        .as(one.name())
                        .allMatch(word -> !word.isBlank() && !word.equals("null"));
            }
        }
    }

    @Test
    void no_secret_is_shown_and_where_a_value_comes_from_is_told() {
        var environment = new StandardEnvironment();
        var sources = environment.getPropertySources();
        sources.replace(
                "systemEnvironment",
                new SystemEnvironmentPropertySource(
                        "systemEnvironment", Map.of("BANJIE_CODES_GATEWAYKEY", "s3cret", "BANJIE_HOME", "/srv")));
        sources.addLast(new MapPropertySource(
                "Config resource 'file [application.yaml]'",
                Map.of("spring.datasource.url", "jdbc:postgresql://a:s3cret@db/x?user=b&password=s3cret&ssl=true")));
        ConfigurationPropertySources.attach(environment);
        assertThat(of("banjie.codes.gateway-key", environment))
                .isEqualTo(new ValueOf(true, "", ValueOf.Where.ENVIRONMENT));
        assertThat(of("banjie.home", environment)).isEqualTo(new ValueOf(true, "/srv", ValueOf.Where.ENVIRONMENT));
        assertThat(of("spring.datasource.url", environment))
                .isEqualTo(new ValueOf(
                        true, "jdbc:postgresql://●●●@db/x?user=b&password=●●●&ssl=true", ValueOf.Where.FILE));
        assertThat(of("banjie.codes.per-hour", environment)).isEqualTo(new ValueOf(true, "5", ValueOf.Where.DELIVERED));
        assertThat(of("banjie.clamav", environment).isSet()).isFalse();
        assertThat(of("banjie.messages.mail.password", environment).isSet()).isFalse();
        assertThat(secrets())
                .containsExactlyInAnyOrder(
                        "spring.datasource.password",
                        "spring.ldap.password",
                        "banjie.codes.gateway-key",
                        "banjie.identity.key",
                        "banjie.messages.gateway-key",
                        "banjie.messages.mail.password");
    }

    private static Stream<String> secrets() {
        return settings().filter(ToldSetting::isSecret).map(ToldSetting::name);
    }

    private static ValueOf of(String name, StandardEnvironment environment) {
        var setting =
                settings().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
        return ValueOf.of(setting, environment);
    }

    private static Stream<ToldSetting> settings() {
        return DescribedSettings.read().stream().flatMap(group -> group.settings().stream());
    }

    private static Stream<String> described() {
        return settings().map(ToldSetting::name);
    }

    private static Stream<String> words(Words words) {
        return Stream.of(words.zh(), words.en());
    }

    private static Set<String> inText() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(SettingsDescribedTest::read)
                    .collect(Collectors.toSet());
        }
    }

    private static Stream<String> read(Path file) {
        try {
            return READ.matcher(Files.readString(file))
                    .results()
                    .map(found -> found.group(1) == null ? found.group(2) : found.group(1));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Set<String> inRecords() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        return scanner.findCandidateComponents("org.banjie").stream()
                .map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null))
                .flatMap(SettingsDescribedTest::names)
                .collect(Collectors.toSet());
    }

    private static Stream<String> names(Class<?> settings) {
        var prefix = settings.getAnnotation(ConfigurationProperties.class).value();
        assertThat(settings.isRecord()).as(settings.getName()).isTrue();
        return Arrays.stream(settings.getRecordComponents())
                .map(component -> prefix + "."
                        + component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT));
    }
}

package org.banjie.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who writes against the API is told of each call what it does, wherever in the house its room stands. */
class OpenApiSummariesTest {

    private static final Path BUNDLES = Path.of("src/main/resources/messages");

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void every_call_is_told_in_both_languages_and_nothing_else_is(String language) {
        var told = told(language);
        var calls = controllers().flatMap(OpenApiSummariesTest::calls).toList();
        assertThat(calls).hasSizeGreaterThan(100);
        assertThat(calls).allSatisfy(call -> assertThat(keys(call)).containsAnyElementsOf(told));
        assertThat(told)
                .as("texts of calls there are")
                .isSubsetOf(calls.stream().flatMap(call -> keys(call).stream()).collect(Collectors.toSet()));
    }

    private static Set<String> keys(Method call) {
        return new TreeSet<>(OpenApiSummaries.keys(call.getDeclaringClass(), call.getName()));
    }

    private static Stream<Class<?>> controllers() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(RestController.class));
        return scanner.findCandidateComponents("org.banjie").stream()
                .filter(one -> !one.getSource().toString().contains("test-classes"))
                .map(one -> ClassUtils.resolveClassName(one.getBeanClassName(), null));
    }

    /** Its handlers below /api/v1, as {@code springdoc.paths-to-match} has it. */
    private static Stream<Method> calls(Class<?> type) {
        var before = AnnotatedElementUtils.findMergedAnnotation(type, RequestMapping.class);
        var beginnings = before == null || before.path().length == 0 ? new String[] {""} : before.path();
        return Arrays.stream(type.getDeclaredMethods()).filter(method -> {
            var own = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
            return own != null && (beginnings[0] + String.join("", own.path())).startsWith("/api/v1");
        });
    }

    private static Set<String> told(String language) {
        try (var bundles = Files.list(BUNDLES)) {
            return bundles.filter(file -> file.toString().contains("_en.") == language.equals("en"))
                    .flatMap(file -> load(file).stringPropertyNames().stream())
                    .filter(key -> key.contains(".call."))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties load(Path bundle) {
        try (var in = Files.newBufferedReader(bundle)) {
            var texts = new Properties();
            texts.load(in);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

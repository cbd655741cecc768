package org.banjie.oversight.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.prometheusmetrics.PrometheusNamingConvention;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.banjie.cases.CaseStatus;
import org.banjie.cases.StatusChanged;
import org.banjie.flow.StepGone;
import org.banjie.testing.BanjieTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;

/** Whoever watches the program by its board and its rules watches something that is there, and learns of nobody. */
@BanjieTest
class WatchingTest {

    private static final List<Path> WATCHED =
            List.of(Path.of("docs/watching/banjie-board.json"), Path.of("docs/watching/alerts.yaml"));

    private static final Pattern ASKED = Pattern.compile("\"?expr\"?: (.*)");

    private static final Pattern NAME = Pattern.compile("[a-z]+(_[a-z]+)+");

    /** Prometheus's own words, and what it knows by itself. */
    private static final Set<String> WORDS = Set.of("histogram_quantile");

    @Autowired
    MeterRegistry meters;

    @Autowired
    ActCounts counts;

    @Autowired
    TestRestTemplate http;

    @Test
    void the_board_and_the_rules_name_figures_that_there_are() throws IOException {
        http.getForEntity("/", String.class);
        counts.begun(new StatusChanged("ZZ-310117-2026-000001", CaseStatus.SUBMITTED, null));
        counts.ended(new StepGone("none", "ZZ-310117-2026-000001", "none", true));
        var exposed = exposed();
        assertThat(exposed).contains("banjie_late_steps", "banjie_papers_printing_seconds_max");
        assertThat(named()).hasSizeGreaterThan(20).isSubsetOf(exposed);
    }

    @Test
    void what_stands_in_the_database_is_read() {
        var standing = meters.getMeters().stream()
                .filter(meter -> meter.getId().getName().matches("banjie\\..*(seconds|steps|cases|failed|aside)"))
                .filter(meter -> meter.getId().getType() == Meter.Type.GAUGE)
                .toList();
        assertThat(standing).hasSizeGreaterThan(10).allSatisfy(meter -> assertThat(
                        meter.measure().iterator().next().getValue())
                .as(meter.getId().toString())
                .isNotNegative());
    }

    @Test
    void no_figure_names_a_person_or_a_case() {
        assertThat(meters.getMeters())
                .flatExtracting(meter -> meter.getId().getTags())
                .extracting(Tag::getValue)
                .noneMatch(value -> value.matches(".*([A-Z]{2,4}-\\d{6,12}-|\\d{10}).*"));
        assertThat(meters.getMeters())
                .filteredOn(meter -> meter.getId().getName().startsWith("banjie."))
                .flatExtracting(meter -> meter.getId().getTags())
                .extracting(Tag::getKey)
                .isSubsetOf("kind", "street");
    }

    @Test
    void every_answer_carries_a_mark_of_its_own() {
        var answers = Stream.of("/", "/sign-in", "/api/v1/nowhere")
                .map(address -> http.getForEntity(address, String.class))
                .toList();
        assertThat(answers.get(2).getStatusCode()).isNotEqualTo(HttpStatus.OK);
        assertThat(answers)
                .extracting(answer -> answer.getHeaders().getFirst("X-Request-Id"))
                .doesNotHaveDuplicates()
                .allMatch(mark -> mark.matches("[0-9a-f]{8}"));
    }

    private static TreeSet<String> named() throws IOException {
        var names = new TreeSet<String>();
        for (var file : WATCHED) {
            ASKED.matcher(Files.readString(file))
                    .results()
                    .map(found -> found.group(1).replaceAll("\\{.*?\\}|\\b(by|without) \\([^)]*\\)", ""))
                    .flatMap(asked -> NAME.matcher(asked).results())
                    .map(MatchResult::group)
                    .filter(name -> !WORDS.contains(name))
                    .forEach(names::add);
        }
        return names;
    }

    /** By the names that Prometheus reads them under. */
    private Set<String> exposed() {
        var names = new TreeSet<String>();
        for (var meter : meters.getMeters()) {
            var id = meter.getId();
            var name = new PrometheusNamingConvention().name(id.getName(), id.getType(), id.getBaseUnit());
            names.addAll(parts(name, id.getType()));
        }
        return names;
    }

    private static List<String> parts(String name, Meter.Type type) {
        var parts = new ArrayList<>(List.of(name));
        if (type == Meter.Type.TIMER || type == Meter.Type.DISTRIBUTION_SUMMARY) {
            List.of("_count", "_sum", "_max").forEach(part -> parts.add(name + part));
        }
        if (type == Meter.Type.COUNTER && !name.endsWith("_total")) parts.add(name + "_total");
        return parts;
    }
}

package org.banjie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banjie.assistance.application.model.AssistanceModel;
import org.banjie.assistance.households.ReviewModel;
import org.banjie.assistance.monitoring.LeadModel;
import org.banjie.casework.papers.CompletenessModel;
import org.banjie.funeral.arrangement.rules.FuneralModel;
import org.banjie.grants.GrantStatus;
import org.banjie.organisations.credit.CreditModel;
import org.banjie.organisations.inspection.InspectionModel;
import org.banjie.organisations.register.RegisterModel;
import org.banjie.relatives.RelativesModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Java calls by its id is there under that id in the models, and is spelled in one place. */
class StepIdsTest {

    private static final Path PROCESSES = Path.of("processes");
    private static final Path MAIN = Path.of("src/main/java");
    private static final Path TESTS = Path.of("src/test/java/org/banjie");

    /** Rooms whose tests make up models of their own. */
    private static final Set<String> OF_ANY_MODEL = Set.of("flow", "studio");

    private static final Pattern USER_TASK = Pattern.compile("<bpmn:userTask id=\"(\\w+)\"|<userTask id=\"(\\w+)\"");
    private static final Pattern LITERAL = Pattern.compile("\"(Task_\\w+)\"");

    record Named(Class<?> ids, List<String> kinds) {}

    static Stream<Named> named() {
        return Stream.of(
                new Named(AssistanceModel.class, List.of(AssistanceModel.KIND)),
                new Named(ReviewModel.class, List.of(ReviewModel.KIND)),
                new Named(RegisterModel.class, List.of(RegisterModel.KIND)),
                new Named(InspectionModel.class, List.of(InspectionModel.KIND)),
                new Named(CompletenessModel.class, List.of(AssistanceModel.KIND, RegisterModel.KIND)),
                new Named(FuneralModel.class, List.of(FuneralModel.KIND)),
                new Named(LeadModel.class, List.of(LeadModel.KIND)),
                new Named(RelativesModel.class, List.of(RelativesModel.KIND)),
                new Named(CreditModel.class, List.of("revocation", "audit", "listing", "removal")));
    }

    @ParameterizedTest
    @MethodSource("named")
    void every_id_that_java_knows_is_a_step_of_its_model(Named named) throws Exception {
        var steps = new TreeSet<String>();
        for (var kind : named.kinds()) steps.addAll(steps(kind));
        assertThat(steps).containsAll(ids(named.ids()));
    }

    @Test
    void an_id_written_out_is_a_step_of_some_model() throws IOException {
        var steps = new TreeSet<String>();
        for (var kind : children(PROCESSES)) {
            steps.addAll(steps(kind.getFileName().toString()));
        }
        hold(MAIN, steps);
        for (var room : children(TESTS)) {
            if (!OF_ANY_MODEL.contains(room.getFileName().toString())) hold(room, steps);
        }
    }

    @Test
    void the_states_in_which_a_grant_runs_are_the_same_in_java_and_in_sql() {
        var inJava = Stream.of(GrantStatus.values()).filter(GrantStatus::runs).map(one -> "'" + one + "'");
        assertThat(GrantStatus.RUNNING).isEqualTo(inJava.collect(Collectors.joining(", ", "(", ")")));
    }

    private static void hold(Path folder, Set<String> steps) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                assertThat(steps).as(file.toString()).containsAll(literals(file));
            }
        }
    }

    private static List<Path> children(Path folder) throws IOException {
        try (var all = Files.list(folder)) {
            return all.filter(Files::isDirectory).toList();
        }
    }

    private static Set<String> ids(Class<?> of) throws IllegalAccessException {
        var ids = new TreeSet<String>();
        for (var field : of.getFields()) ids.add((String) field.get(null));
        ids.removeIf(id -> !id.startsWith("Task_"));
        return ids;
    }

    private static Set<String> steps(String kind) throws IOException {
        var model = PROCESSES.resolve(kind).resolve(kind + ".bpmn");
        if (!Files.exists(model)) return Set.of();
        return USER_TASK
                .matcher(Files.readString(model))
                .results()
                .map(one -> one.group(1) != null ? one.group(1) : one.group(2))
                .collect(Collectors.toSet());
    }

    private static Set<String> literals(Path file) throws IOException {
        return LITERAL.matcher(Files.readString(file))
                .results()
                .map(one -> one.group(1))
                .collect(Collectors.toSet());
    }
}

package org.banjie.flow.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.banjie.flow.gate.expressions.MarkedSteps;
import org.banjie.flow.gate.xml.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a file contains, the gate answers with findings and with nothing else. */
class GarbageTest {

    private static final List<String> KINDS = List.of("x.bpmn", "x.dmn", "x.form");
    private static final int ROUNDS = 60;

    private final ModelGate gate = new ModelGate(MarkedSteps.callable());
    private final Random random = new Random(2026);

    static Stream<Corpus> files() {
        return Stream.concat(Corpus.good().stream(), Corpus.attacks().stream());
    }

    @Test
    void nothing_and_noise_are_refused() {
        for (var round = 0; round < ROUNDS; round++) {
            var noise = new byte[random.nextInt(2_000)];
            random.nextBytes(noise);
            for (var kind : KINDS) {
                assertThat(gate.check(kind, round == 0 ? new byte[0] : noise)).anyMatch(Finding::refuses);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_file_cut_off_anywhere_is_refused_or_read(Corpus file) {
        var whole = file.bytes();
        for (var round = 0; round < 12; round++) {
            var cut = Arrays.copyOf(whole, random.nextInt(whole.length));
            assertThat(gate.check(file.name(), cut)).isNotNull();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_file_with_bytes_changed_is_refused_or_read(Corpus file) {
        for (var round = 0; round < 12; round++) {
            var changed = file.bytes();
            for (var i = 0; i < 1 + round; i++) {
                changed[random.nextInt(changed.length)] = (byte) (random.nextInt(95) + 32);
            }
            assertThat(gate.check(file.name(), changed)).isNotNull();
        }
    }

    /** Well-formed nonsense: known and unknown elements put together at random. */
    @Test
    void random_elements_are_refused_or_read() {
        for (var round = 0; round < ROUNDS * 5; round++) {
            var xml = "<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL'"
                    + " xmlns:camunda='http://camunda.org/schema/1.0/bpmn'>" + anything(4) + "</definitions>";
            assertThat(gate.check("x.bpmn", xml.getBytes(StandardCharsets.UTF_8)))
                    .anyMatch(Finding::refuses);
        }
    }

    private String anything(int deep) {
        var xml = new StringBuilder();
        for (var i = random.nextInt(4); i > 0; i--) {
            var tag = one(
                    "process",
                    "userTask",
                    "sequenceFlow",
                    "camunda:properties",
                    "camunda:property",
                    "startEvent",
                    "boundaryEvent",
                    "timerEventDefinition",
                    "multiInstanceLoopCharacteristics",
                    "callActivity",
                    "x",
                    "conditionExpression",
                    "extensionElements",
                    "subProcess",
                    "properties",
                    "incoming");
            var attribute = one(
                    "id='a'",
                    "id=''",
                    "name='${x}'",
                    "sourceRef='a'",
                    "targetRef='a'",
                    "value='x'",
                    "attachedToRef='a'",
                    "calledElement='a'",
                    "camunda:candidateGroups=','",
                    "name='fourEyes'",
                    "");
            xml.append("<%s %s>%s</%s>"
                    .formatted(tag, attribute, deep == 0 ? one("", "a", "${", "${a}") : anything(deep - 1), tag));
        }
        return xml.toString();
    }

    private String one(String... of) {
        return of[random.nextInt(of.length)];
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "[]",
                "1",
                "\"x\"",
                "{}",
                "{\"type\":\"default\",\"id\":\"a\",\"components\":{}}",
                "{\"type\":\"default\",\"id\":\"a\",\"components\":[null,1,[],{\"type\":null},{\"type\":\"textfield\",\"layout\":[],\"validate\":1}]}"
            })
    void json_that_is_no_form_is_refused(String json) {
        assertThat(gate.check("x.form", json.getBytes(StandardCharsets.UTF_8))).anyMatch(Finding::refuses);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "..",
                "../x.bpmn",
                "a/../x.bpmn",
                "/etc/x.bpmn",
                "a//x.bpmn",
                "x.bpmn\0",
                "x.xbpmn",
                ".bpmn",
                "a\\x.bpmn",
                "x.BPMN",
                "x.bpmn/"
            })
    void odd_names_are_refused(String name) {
        assertThat(gate.check(name, new byte[0])).anyMatch(Finding::refuses);
    }

    @Test
    void a_file_that_is_too_large_is_not_even_read() {
        for (var kind : KINDS) {
            assertThat(gate.check(kind, new byte[3 * 1024 * 1024]))
                    .extracting(Finding::rule)
                    .containsExactly("too-large");
        }
    }

    @Test
    void a_file_of_many_elements_is_refused() {
        var xml = "<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL'>" + "<message/>".repeat(30_000)
                + "</definitions>";
        assertThat(gate.check("x.bpmn", xml.getBytes(StandardCharsets.UTF_8)))
                .extracting(Finding::rule)
                .containsExactly("too-many-elements");
    }
}

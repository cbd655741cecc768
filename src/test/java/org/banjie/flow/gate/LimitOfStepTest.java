package org.banjie.flow.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.banjie.flow.gate.expressions.MarkedSteps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A step's own limit is written so that the clock can read it on every day; anything else does not go live. */
class LimitOfStepTest {

    private static final String WRITTEN = "3 WORKING; 5 WORKING from 2027-01-01";

    private final ModelGate gate = new ModelGate(MarkedSteps.callable());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3 WORKING",
                "7 CALENDAR; 5 WORKING from 2027-01-01; 4 WORKING from 2028-02-28",
                "12 HOURS",
                "DAYS visit",
                "SETTING visitLimit"
            })
    void a_limit_that_can_be_read_passes(String limit) {
        assertThat(gate.check("everything.bpmn", with(limit))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0 WORKING",
                "3 DAYS",
                "3 WORKING; 5 WORKING",
                "3 WORKING; 5 WORKING from 1.1.2027",
                "3 WORKING; 5 WORKING from 2027-02-30",
                "3 WORKING; 5 WORKING from 2027-13-01",
                "3 WORKING;5 WORKING from 2027-01-01",
                "5 WORKING from 2027-01-01",
                "12 HOURS; 5 HOURS from 2027-01-01",
                "SETTING",
                "SETTING visit-limit",
                "SETTING visitLimit; 5 WORKING from 2027-01-01"
            })
    void one_that_cannot_is_refused_at_its_step(String limit) {
        assertThat(gate.check("everything.bpmn", with(limit)))
                .anyMatch(finding -> finding.refuses() && finding.rule().equals("value"));
    }

    @Test
    void the_day_to_begin_by_is_one_in_days() {
        assertThat(gate.check("everything.bpmn", beginning("SETTING checkStart")))
                .isEmpty();
        assertThat(gate.check("everything.bpmn", beginning("HOURS collect"))).anyMatch(finding -> finding.refuses());
    }

    private static byte[] beginning(String begin) {
        var limit = "<camunda:property name=\"limit\"";
        var both = "<camunda:property name=\"begin\" value=\"" + begin + "\" />" + limit;
        return everything().replaceFirst(limit, both).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void the_model_it_is_tried_in_has_such_a_limit() {
        assertThat(everything()).contains(WRITTEN);
    }

    private static byte[] with(String limit) {
        return everything().replace(WRITTEN, limit).getBytes(StandardCharsets.UTF_8);
    }

    private static String everything() {
        return Corpus.good().stream()
                .filter(file -> file.name().equals("everything.bpmn"))
                .map(file -> new String(file.bytes(), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }
}

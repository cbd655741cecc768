package org.banjie.flow.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.banjie.flow.gate.ModelGate;
import org.banjie.refusal.Refusal;
import org.banjie.testing.BanjieTest;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A table that is tried has an end, and keeps nobody else waiting. */
@BanjieTest
class RuleTrialTest {

    private static final String NAME = "sweeping-rules.dmn";

    @Autowired
    RuleTrial trial;

    @Autowired
    ModelGate gate;

    @Autowired
    ProcessEngineConfigurationImpl engine;

    @Test
    void what_takes_longer_than_the_patience_is_given_up_in_words_and_the_next_goes_on() throws IOException {
        var table = Files.readAllBytes(Path.of("processes/funeral", NAME));
        var facts = Map.<String, Object>of("on", LocalDate.of(2026, 2, 9));
        var impatient = new RuleTrial(gate, engine, Duration.ZERO);
        assertThatThrownBy(() -> impatient.decide(NAME, table, "sweeping-rules", facts))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.type()).isEqualTo("trial-slow"));
        assertThat(trial.decide(NAME, table, "sweeping-rules", facts)).hasSize(1);
    }
}

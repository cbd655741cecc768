package org.banjie.flow.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.banjie.flow.Edition;
import org.banjie.sets.LiveSets;
import org.banjie.testing.BanjieTest;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.transaction.support.TransactionTemplate;

/** Which version a case starts on and which table decides: what went live is known everywhere, what was taken back nowhere. */
@BanjieTest
class NewestTest {

    private static final String KIND = "funeral";
    private static final String TABLE = "sweeping-rules";

    @Autowired
    Newest here;

    @Autowired
    RepositoryService engine;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    AutowireCapableBeanFactory program;

    private Optional<String> model;
    private Optional<String> table;

    @BeforeEach
    void as_it_was() {
        model = here.model(KIND);
        table = here.table(TABLE);
        assertThat(model).isPresent();
        assertThat(table).isPresent();
    }

    @AfterEach
    void as_it_is_shipped() {
        Edition.restore(KIND, program);
    }

    @Test
    void what_went_live_holds_here_at_once_and_elsewhere_within_a_second() {
        var elsewhere = new Newest(engine, program.createBean(LiveSets.class));
        assertThat(elsewhere.model(KIND)).isEqualTo(model);
        assertThat(elsewhere.table(TABLE)).isEqualTo(table);

        goesLive();

        assertThat(here.model(KIND)).isPresent().isNotEqualTo(model);
        assertThat(here.table(TABLE)).isPresent().isNotEqualTo(table);
        await().atMost(Duration.ofMillis(1_500))
                .untilAsserted(() -> assertThat(elsewhere.table(TABLE)).isEqualTo(here.table(TABLE)));
        assertThat(elsewhere.model(KIND)).isEqualTo(here.model(KIND));
    }

    @Test
    void what_is_tried_and_taken_back_only_its_own_transaction_sees() {
        transactions.executeWithoutResult(trial -> {
            goesLive();
            assertThat(here.model(KIND)).isPresent().isNotEqualTo(model);
            assertThat(here.table(TABLE)).isPresent().isNotEqualTo(table);
            var beside = CompletableFuture.supplyAsync(() -> here.table(TABLE));
            assertThat(beside.join()).isEqualTo(table);
            trial.setRollbackOnly();
        });

        assertThat(here.model(KIND)).isEqualTo(model);
        assertThat(here.table(TABLE)).isEqualTo(table);
    }

    @Test
    void what_there_is_not_is_not_there() {
        assertThat(here.model("no-such-model")).isEmpty();
        assertThat(here.table("no-such-table")).isEmpty();
    }

    private void goesLive() {
        Edition.of(KIND)
                .replace(TABLE + ".dmn", "name=\"祭扫预约规则\"", "name=\"祭扫预约规则（试）\"")
                .replaceAll(KIND + ".bpmn", "versionTag=\"[^\"]*\"", "versionTag=\"" + System.nanoTime() + "\"")
                .deploy(program);
    }
}

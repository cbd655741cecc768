package org.banjie.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.banjie.flow.Replay.Decided;
import org.junit.jupiter.api.Test;

class ReplayStageTest {

    private final ReplayStage stage = new ReplayStage();

    @Test
    void other_tables_answer_only_while_the_replay_lasts_and_only_to_its_thread() {
        stage.during(Map.of("amount", "amount:2"), () -> {
            assertThat(stage.tableOf("amount")).contains("amount:2");
            assertThat(stage.tableOf("publicity"))
                    .as("not brought: the live one")
                    .isEmpty();
            assertThat(CompletableFuture.supplyAsync(() -> stage.tableOf("amount"))
                            .join())
                    .isEmpty();
        });
        assertThat(stage.tableOf("amount")).isEmpty();
    }

    @Test
    void what_was_answered_is_told_in_order_and_nothing_of_what_comes_after() {
        var told = stage.during(Map.of(), () -> {
            stage.note("a", List.of(Map.of("days", 7)));
            stage.note("b", List.of());
        });
        stage.note("c", List.of());
        assertThat(told).containsExactly(new Decided("a", List.of(Map.of("days", 7))), new Decided("b", List.of()));
    }

    @Test
    void a_replay_inside_a_replay_gives_back_the_one_around_it() {
        stage.during(Map.of("amount", "amount:2"), () -> {
            stage.during(Map.of("amount", "amount:3"), () -> assertThat(stage.tableOf("amount"))
                    .contains("amount:3"));
            assertThat(stage.tableOf("amount")).contains("amount:2");
        });
    }

    @Test
    void one_that_fails_leaves_the_live_tables() {
        assertThatThrownBy(() -> stage.during(Map.of("amount", "amount:2"), () -> {
                    throw new IllegalStateException();
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(stage.tableOf("amount")).isEmpty();
    }
}

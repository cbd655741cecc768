package org.banjie.site.front;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MatterTest {

    private static final Matter HARDSHIP = new Matter("hardship", List.of("/self-check", "/help"), "/guide/aid", 0);

    @Test
    void the_best_way_that_is_open_is_taken() {
        assertThat(HARDSHIP.way(Set.of("/help", "/self-check"))).contains("/self-check");
        assertThat(HARDSHIP.way(Set.of("/help"))).contains("/help");
        assertThat(HARDSHIP.way(Set.of("/other"))).contains("/guide/aid");
    }

    @Test
    void a_matter_without_a_way_is_not_shown() {
        assertThat(new Matter("notices", List.of("/publicity"), null, 0).way(Set.of("/help")))
                .isEmpty();
    }
}

package org.banjie.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whoever seeks a percent sign seeks a percent sign. */
class BeginningTest {

    @Test
    void signs_of_the_query_stand_for_themselves() {
        assertThat(Beginning.of("百分之5%_\\")).isEqualTo("百分之5\\%\\_\\\\%");
    }
}

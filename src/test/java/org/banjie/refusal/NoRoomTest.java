package org.banjie.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class NoRoomTest {

    @Test
    void a_full_disk_is_known_however_deep_it_is_told() {
        var full = new SQLException("could not extend file", "53100");
        assertThat(NoRoom.caused(new IllegalStateException(new RuntimeException(full))))
                .isTrue();
        assertThat(NoRoom.caused(new UncheckedIOException(new IOException("No space left on device"))))
                .isTrue();
        assertThat(NoRoom.caused(new IOException("Connection reset"))).isFalse();
        assertThat(NoRoom.caused(new SQLException("duplicate key", "23505"))).isFalse();
    }

    @Test
    void a_long_complaint_of_another_program_is_known_by_its_words() {
        assertThat(NoRoom.isSaid("initdb: error: could not write to file \"x\": No space left on device\nremoving …"))
                .isTrue();
        assertThat(NoRoom.isSaid("permission denied")).isFalse();
    }
}

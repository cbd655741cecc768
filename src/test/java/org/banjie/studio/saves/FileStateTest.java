package org.banjie.studio.saves;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One press takes one change of a file back, and the next press the one before. */
class FileStateTest {

    @Test
    void the_save_before_the_last_change_of_this_file_is_found_past_saves_of_others() {
        assertThat(before(save(3, "b"), save(2, "a"), save(1, "a"))).isEqualTo(2);
        assertThat(before(save(4, "b"), save(3, "b"), save(2, "a"), save(1, "a")))
                .isEqualTo(2);
    }

    @Test
    void pressed_again_it_leads_further_back_and_not_forth_and_back() {
        var saves = new ArrayList<>(List.of(save(3, "c"), save(2, "b"), save(1, "a")));
        assertThat(before(saves)).isEqualTo(2);
        saves.add(0, new FileState(4, "b", "r2"));
        assertThat(before(saves)).isEqualTo(1);
        saves.add(0, new FileState(5, "a", "r1"));
        assertThat(before(saves)).isNull();
        saves.add(0, save(6, "d"));
        assertThat(before(saves)).as("a new change begins anew").isEqualTo(5);
    }

    @Test
    void a_file_that_was_not_there_yet_goes_and_what_came_back_from_what_is_live_is_a_change() {
        assertThat(before(save(2, "a"), save(1, null))).isEqualTo(1);
        assertThat(before(new FileState(3, "a", "live"), save(2, "b"), save(1, "a")))
                .isEqualTo(2);
        assertThat(before()).isNull();
    }

    private static FileState save(int rev, String hash) {
        return new FileState(rev, hash, null);
    }

    private static Integer before(FileState... saves) {
        return before(List.of(saves));
    }

    private static Integer before(List<FileState> saves) {
        return FileState.before(saves).map(FileState::rev).orElse(null);
    }
}

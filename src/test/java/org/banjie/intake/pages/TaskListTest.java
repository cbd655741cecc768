package org.banjie.intake.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.banjie.intake.pages.Section.State;
import org.junit.jupiter.api.Test;

/** Done is what somebody has done. */
class TaskListTest {

    @Test
    void a_part_is_done_when_something_is_there_and_enough() {
        assertThat(TaskList.state(true, true)).isEqualTo(State.DONE);
        assertThat(TaskList.state(false, true)).isEqualTo(State.BEGUN);
        assertThat(TaskList.state(false, false)).isEqualTo(State.UNTOUCHED);
    }

    @Test
    void nothing_needed_and_nothing_given_is_not_done_and_holds_nobody_up() {
        var skipped = new Section("papers", TaskList.state(true, false), 0);
        assertThat(skipped.state()).isEqualTo(State.OPTIONAL);
        assertThat(skipped.isDone()).isFalse();
        var check = new Section("check", State.UNTOUCHED, 0);
        assertThat(TaskList.next(List.of(skipped, check))).isSameAs(check);
    }

    @Test
    void papers_that_the_answers_decide_on_are_not_called_skippable_before_they_are_answered() {
        assertThat(TaskList.papers(true, State.BEGUN, State.OPTIONAL)).isEqualTo(State.UNTOUCHED);
        assertThat(TaskList.papers(true, State.DONE, State.OPTIONAL)).isEqualTo(State.OPTIONAL);
        assertThat(TaskList.papers(true, State.BEGUN, State.DONE)).isEqualTo(State.DONE);
        assertThat(TaskList.papers(false, State.BEGUN, State.OPTIONAL)).isEqualTo(State.OPTIONAL);
    }
}

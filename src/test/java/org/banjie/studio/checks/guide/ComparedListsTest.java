package org.banjie.studio.checks.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.banjie.words.Words;
import org.junit.jupiter.api.Test;

/** A list with which grants are to be compared is one there is, named once, with what a hit means and on what it rests. */
class ComparedListsTest {

    private static final String WHOLE = "says: {zh: 请核实, en: Verify}, basis: x";

    @Test
    void a_list_that_is_there_is_named_with_all_it_needs() throws IOException {
        assertThat(said("- {list: DEATH, %s}".formatted(WHOLE))).isEmpty();
        assertThat(said("- {list: DEATHS, %s}".formatted(WHOLE))).containsExactly("list-unknown");
        assertThat(said("- {%s}".formatted(WHOLE))).containsExactly("list-unknown");
    }

    @Test
    void what_a_hit_means_is_said_in_both_languages_and_rests_on_something() throws IOException {
        assertThat(said("- {list: DEATH, basis: x}")).containsExactly("list-incomplete");
        assertThat(said("- {list: DEATH, says: {zh: 请核实}, basis: x}")).containsExactly("list-incomplete");
        assertThat(said("- {list: DEATH, says: {zh: 请核实, en: Verify}}")).containsExactly("list-incomplete");
    }

    @Test
    void a_list_is_named_once() throws IOException {
        var row = "- {list: DEATH, %s}\n".formatted(WHOLE);
        assertThat(said(row + row)).containsExactly("list-twice");
    }

    private static List<String> said(String rows) throws IOException {
        var lists = new ComparedLists(() -> Map.of("DEATH", new Words("死亡人员名单", "Deaths")));
        return OneVerb.said(lists, "caseSteps.accept(caseNo)", "lists:\n" + rows);
    }
}

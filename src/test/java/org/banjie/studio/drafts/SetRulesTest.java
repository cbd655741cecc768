package org.banjie.studio.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.TreeMap;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.banjie.sets.FileSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be kept as a set at all. */
class SetRulesTest {

    @Test
    void a_file_of_just_the_largest_size_is_kept_and_one_byte_more_is_not() {
        assertThatCode(() -> SetRules.demand(set("a.bpmn", SetRules.LARGEST_FILE)))
                .doesNotThrowAnyException();
        assertThat(faults(set("a.bpmn", SetRules.LARGEST_FILE + 1)))
                .containsExactly(new InputError("a.bpmn", "file-too-large", "studio.set.file-too-large", 2));
    }

    @Test
    void many_files_each_small_enough_may_be_too_much_together() {
        var files = new TreeMap<String, byte[]>();
        for (var i = 0; i < 5; i++) files.put(i + ".form", new byte[SetRules.LARGEST_FILE]);
        assertThat(faults(new FileSet("stall", files)))
                .extracting(InputError::code)
                .containsExactly("set-too-large");
    }

    @Test
    void one_file_more_than_may_be_is_said_and_everything_else_wrong_with_it() {
        var files = new TreeMap<String, byte[]>();
        for (var i = 0; i < SetRules.MOST_FILES; i++) files.put(i + ".form", new byte[0]);
        assertThatCode(() -> SetRules.demand(new FileSet("stall", files))).doesNotThrowAnyException();
        files.put("../etc.form", new byte[0]);
        assertThat(faults(new FileSet("new", files)))
                .extracting(InputError::code)
                .containsExactly("code", "too-many-files", "file-name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.bpmn", "表格.form", "kind.yaml", "documents.yaml", "a.b-c_d.dmn"})
    void a_name_of_the_four_sorts_is_a_name(String name) {
        assertThat(SetRules.isName(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.exe", ".bpmn", "../a.bpmn", "a/b.form", "a\n.form", "Kind.yaml", ""})
    void anything_else_is_not(String name) {
        assertThat(SetRules.isName(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"new", "running", "archive", "A", "a", "1a", "a_b", ""})
    void a_kind_is_not_called_like_a_page_or_out_of_the_ordinary(String code) {
        assertThat(SetRules.isCode(code)).isFalse();
    }

    @Test
    void nothing_endless_and_nothing_that_moves_the_cursor_is_said_back() {
        assertThat(SetRules.shown("a\u001b[2J" + "x".repeat(100)))
                .hasSize(81)
                .startsWith("a?[2J")
                .endsWith("…");
    }

    private static FileSet set(String name, int size) {
        var files = new TreeMap<String, byte[]>();
        files.put(name, new byte[size]);
        return new FileSet("stall", files);
    }

    private static List<InputError> faults(FileSet set) {
        return catchThrowableOfType(Invalid.class, () -> SetRules.demand(set)).errors();
    }
}

package org.banjie.studio.making;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.TreeMap;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.banjie.sets.FileSet;
import org.junit.jupiter.api.Test;

/** A new part has a Chinese name, and an id made of its sound that nothing in the draft has yet. */
class NewFileTest {

    private static final FileSet DRAFT = set("gljtyj.form", "grant-limit.dmn", "grant.bpmn");

    @Test
    void the_id_comes_from_the_sound_and_is_numbered_where_it_is_taken() {
        assertThat(made(PartSort.FORM, "高龄津贴意见", "").file()).isEqualTo("gljtyj-2.form");
        assertThat(made(PartSort.FORM, "走访", "").file()).isEqualTo("zf.form");
        assertThat(made(PartSort.TABLE, "标准", "").file()).isEqualTo("grant-bz.dmn");
        assertThat(made(PartSort.PROCESS, "复查", "").file()).isEqualTo("grant-fc.bpmn");
        assertThat(made(PartSort.PAPER, "告知书", "").code()).isEqualTo("gzs");
        assertThat(made(PartSort.FORM, "走访", "visit").file()).isEqualTo("visit.form");
    }

    @Test
    void the_first_flow_of_a_kind_is_called_as_the_kind() {
        assertThat(new NewFile(PartSort.PROCESS, "办理", "").in(set("a.form")).file())
                .isEqualTo("grant.bpmn");
    }

    @Test
    void a_name_that_is_none_and_an_id_that_is_taken_are_said() {
        assertThat(wrong(PartSort.FORM, "", "")).isEqualTo("words");
        assertThat(wrong(PartSort.FORM, "<b>", "")).isEqualTo("words");
        assertThat(wrong(PartSort.FORM, "走访", "Visit")).isEqualTo("part-code");
        assertThat(wrong(PartSort.TABLE, "期限", "limit")).isEqualTo("part-taken");
    }

    private static NewFile made(PartSort sort, String name, String code) {
        return new NewFile(sort, name, code).in(DRAFT);
    }

    private static String wrong(PartSort sort, String name, String code) {
        return catchThrowableOfType(Invalid.class, () -> made(sort, name, code)).errors().stream()
                .map(InputError::code)
                .findFirst()
                .orElseThrow();
    }

    private static FileSet set(String... names) {
        var files = new TreeMap<String, byte[]>();
        for (var name : names) files.put(name, new byte[0]);
        return new FileSet("grant", files);
    }
}

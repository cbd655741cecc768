package org.banjie.materials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banjie.materials.Required.Need.ALWAYS;
import static org.banjie.materials.Required.Need.CONDITIONAL;
import static org.banjie.materials.Required.Need.OPTIONAL;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.banjie.materials.content.Scan;
import org.banjie.materials.inspection.FileType;
import org.junit.jupiter.api.Test;

class ChecklistTest {

    private static final List<Required> LIST = List.of(
            new Required("id", "身份证", ALWAYS),
            new Required("authorisation", "核对授权书", ALWAYS),
            new Required("disability", "残疾人证", CONDITIONAL),
            new Required("other", "其他证明", OPTIONAL));

    @Test
    void everything_that_is_missing_is_named_at_once_in_the_lists_order() {
        var checklist = Checklist.of(LIST, List.of());
        assertThat(checklist.missing()).extracting(Required::name).containsExactly("身份证", "核对授权书");
        assertThat(checklist.isComplete()).isFalse();
    }

    @Test
    void it_is_complete_without_what_only_some_need() {
        var checklist = Checklist.of(LIST, List.of(file("id"), file("id"), file("authorisation")));
        assertThat(checklist.isComplete()).isTrue();
        assertThat(checklist.lines().get(0).files()).hasSize(2);
    }

    private static Material file(String code) {
        var at = Instant.EPOCH;
        return new Material(
                UUID.randomUUID(),
                "d",
                code,
                "x.pdf",
                FileType.PDF,
                1,
                1,
                "",
                Scan.CLEAN,
                null,
                "u",
                at,
                null,
                null,
                null);
    }
}

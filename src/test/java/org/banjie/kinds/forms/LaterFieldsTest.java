package org.banjie.kinds.forms;

import static org.assertj.core.api.Assertions.assertThat;

import org.banjie.forms.FormSchema;
import org.junit.jupiter.api.Test;

/** A case on an older version of its form is asked for nothing that the form has no place for. */
class LaterFieldsTest {

    private static final FormSchema OLDER = FormSchema.parse(
            """
            {"id": "completeness", "type": "default", "schemaVersion": 19,
             "components": [{"type": "textarea", "id": "remarks", "key": "remarks", "label": "审查说明"}]}
            """);

    private final LaterFields later = new LaterFields();

    @Test
    void what_the_form_got_later_is_asked_of_no_older_case() {
        assertThat(later.isLater("assistance", OLDER, "authorisations")).isTrue();
        assertThat(later.isLater("assistance", OLDER, "authorisations[1].signedOn"))
                .isTrue();
    }

    @Test
    void what_it_has_and_what_no_form_has_is_said() {
        assertThat(later.isLater("assistance", OLDER, "remarks")).isFalse();
        assertThat(later.isLater("assistance", OLDER, "household")).isFalse();
        assertThat(later.isLater("assistance", OLDER, "")).isFalse();
        assertThat(later.isLater("made-up", OLDER, "authorisations")).isFalse();
    }
}

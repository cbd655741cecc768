package org.banjie.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The server's half of {@code forms/cases.json}; the browser's is {@code FormCasesInBrowserTest}. */
class FormCasesTest {

    static Stream<FormCase> cases() {
        return FormCase.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void the_server_finds_these_errors(FormCase row) {
        var errors = Desk.errors(FormSchema.parse(row.schema()), row.answers(), row.given());
        assertThat(errors)
                .map(error -> error.path() + " " + error.code())
                .containsExactlyInAnyOrderElementsOf(row.expected());
        assertThat(errors).allSatisfy(error -> assertThat(Desk.said(error)).doesNotContain("{", "forms."));
    }
}

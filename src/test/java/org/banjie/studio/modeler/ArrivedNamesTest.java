package org.banjie.studio.modeler;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A file from another desk is called by what it says of itself. */
class ArrivedNamesTest {

    @Test
    void a_process_named_by_chance_is_called_as_its_file_or_as_it_is_deployed() {
        assertThat(ArrivedNames.code("Process_1j0tl2x", "VacationRequest.bpmn", "x"))
                .isEqualTo("vacation-request");
        assertThat(ArrivedNames.code("Process_1j0tl2x", "diagram_1.bpmn", "Meals 2"))
                .isEqualTo("meals-2");
        assertThat(ArrivedNames.code("Process_1j0tl2x", "高龄津贴.bpmn", "diagram_1"))
                .isEqualTo("process-1j0tl2x");
    }

    @Test
    void a_process_with_a_name_of_its_own_keeps_it() {
        assertThat(ArrivedNames.code("invoiceApproval", "a.bpmn", "b")).isEqualTo("invoice-approval");
    }

    @Test
    void where_schemas_lie_goes_and_lines_stay() {
        var file = "<a\n  xsi:schemaLocation=\"u\n v\" id=\"b\"/>".getBytes(StandardCharsets.UTF_8);
        assertThat(new String(ArrivedNames.withoutSchemaLocation(file), StandardCharsets.UTF_8))
                .isEqualTo("<a\n\n id=\"b\"/>");
    }
}

package org.banjie.studio.checks.guide;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.banjie.studio.checks.Remark;
import org.banjie.studio.checks.SetReading;
import org.junit.jupiter.api.Test;

/** A form that would refuse 13812345678 does not go live. */
class PhoneFormatTest {

    @Test
    void an_international_number_is_named_with_its_field_however_deep_it_stands() throws Exception {
        var said = remarks("{'validationType': 'phone'}");
        assertThat(said).hasSize(1);
        assertThat(said.get(0).refuses()).isTrue();
        assertThat(said.get(0).element()).isEqualTo("Field_1");
        assertThat(said.get(0).args()).isEqualTo(List.of("联系电话"));
    }

    @Test
    void an_address_is_fine() throws Exception {
        assertThat(remarks("{'validationType': 'email'}")).isEmpty();
    }

    private static List<Remark> remarks(String validate) throws Exception {
        var form =
                """
                {"components": [{"type": "group", "components": [
                  {"id": "Field_1", "type": "textfield", "key": "phone", "label": "联系电话", "validate": %s}]}]}
                """
                        .formatted(validate.replace('\'', '"'));
        var said = new ArrayList<Remark>();
        var forms = Map.of("application.form", new ObjectMapper().readTree(form));
        new PhoneFormat().look(new SetReading(null, Map.of(), Map.of(), forms, null, null), said::add);
        return said;
    }
}

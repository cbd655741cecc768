package org.banjie.studio.checks.guide;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Consumer;
import org.banjie.studio.checks.Check;
import org.banjie.studio.checks.Remark;
import org.banjie.studio.checks.SetReading;
import org.springframework.stereotype.Component;

/** No field asks for an international telephone number: it would refuse a number as people here write it. */
@Component
class PhoneFormat implements Check {

    @Override
    public void look(SetReading draft, Consumer<Remark> say) {
        draft.forms().forEach((file, form) -> fields(file, form, say));
    }

    private static void fields(String file, JsonNode node, Consumer<Remark> say) {
        if (node.path("validate").path("validationType").asText().equals("phone")) say.accept(remark(file, node));
        node.forEach(part -> fields(file, part, say));
    }

    private static Remark remark(String file, JsonNode field) {
        var label = field.path("label").asText(field.path("key").asText());
        return Remark.of(Remark.Severity.ERROR, file, field.path("id").asText(file), label, "phone-format", label);
    }
}

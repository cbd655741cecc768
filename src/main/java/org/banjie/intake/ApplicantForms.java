package org.banjie.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import org.banjie.cases.ApplicantType;
import org.banjie.forms.FormSchema;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** What is asked of every applicant whatever the kind: who they are and how to reach them. */
@Component
class ApplicantForms {

    private final Map<ApplicantType, FormSchema> forms = new EnumMap<>(ApplicantType.class);

    ApplicantForms() throws IOException {
        for (var type : ApplicantType.values()) {
            var file = new ClassPathResource("intake/applicant-" + type.name().toLowerCase() + ".form");
            forms.put(type, FormSchema.parse(file.getContentAsString(StandardCharsets.UTF_8)));
        }
    }

    FormSchema of(ApplicantType type) {
        return forms.get(type);
    }
}

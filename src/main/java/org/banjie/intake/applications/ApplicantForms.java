package org.banjie.intake.applications;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import org.banjie.cases.ApplicantType;
import org.banjie.forms.FormSchema;
import org.banjie.kinds.Kind;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** What is asked of every applicant whatever the kind: who they are and how to reach them. */
@Component
class ApplicantForms {

    private final Map<ApplicantType, FormSchema> forms = new EnumMap<>(ApplicantType.class);
    private final FormSchema reachable = read("person-reachable");
    private final FormSchema unknown = read("person-unknown");

    ApplicantForms() throws IOException {
        for (var type : ApplicantType.values()) forms.put(type, read(type.name().toLowerCase()));
    }

    /**
     * Where the identity number may follow, a person has to be within reach instead; of whom only the administration
     * records, neither may be known.
     */
    FormSchema of(Kind kind) {
        if (!kind.identityMayFollow()) return forms.get(kind.applicant());
        return kind.offered() ? reachable : unknown;
    }

    private static FormSchema read(String name) throws IOException {
        var file = new ClassPathResource("intake/applicant-" + name + ".form");
        return FormSchema.parse(file.getContentAsString(StandardCharsets.UTF_8));
    }
}

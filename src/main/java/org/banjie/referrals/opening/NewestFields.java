package org.banjie.referrals.opening;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/** What was answered last to each field, whichever form has it. @param forms the newest of each, in the order they were given */
public record NewestFields(List<JsonNode> forms) {

    public NewestFields {
        forms = List.copyOf(forms);
    }

    /** @param field null for none, which nobody answered */
    public Optional<String> text(String field) {
        if (field == null) return Optional.empty();
        return forms.stream()
                .map(form -> form.path(field).asText(""))
                .filter(text -> !text.isBlank())
                .reduce((earlier, later) -> later);
    }

    @Override
    public String toString() {
        return "NewestFields[" + forms.size() + "]";
    }
}

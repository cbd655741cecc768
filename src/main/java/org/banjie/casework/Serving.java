package org.banjie.casework;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.stream.Stream;
import org.banjie.cases.CaseAnswers;
import org.springframework.stereotype.Component;

/**
 * When the decision of a case was served (送达), from the forms {@code serve}, {@code serve-refusal} and {@code serve-termination}
 * that every kind uses: from that day run the times to object to it.
 */
@Component
public class Serving {

    private final CaseAnswers answers;

    Serving(CaseAnswers answers) {
        this.answers = answers;
    }

    public Optional<LocalDate> of(String caseNo) {
        return Stream.of("serve-refusal", "serve-termination", "serve")
                .flatMap(form -> answers.latest(caseNo, form).stream())
                .map(form -> form.path("servedOn"))
                .filter(JsonNode::isTextual)
                .flatMap(day -> day(day.asText()).stream())
                .findFirst();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}

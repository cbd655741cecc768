package org.banjie.assistance.application.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.banjie.assistance.application.means.ApplicationForm;
import org.banjie.kinds.own.AnswerFacts;
import org.springframework.stereotype.Component;

/** What the table of papers (T7) knows of an application. */
@Component
class ApplicationFacts implements AnswerFacts {

    private final Clock clock;

    ApplicationFacts(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "assistance";
    }

    @Override
    public Map<String, Object> of(JsonNode answers) {
        var form = new ApplicationForm(answers);
        var family = form.circumstances(LocalDate.now(clock));
        return Map.of(
                "registered",
                family.registered(),
                "disabled",
                family.anyoneDisabled(),
                "supporters",
                form.namesSupporters());
    }
}

package org.banjie.demonstration;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.regex.Pattern;
import org.banjie.kinds.forms.FormData;
import org.springframework.stereotype.Component;

/** Ticks everything that a step offers in a list: {@code "{all form.list}"} stands for it in an answer. */
@Component
class Ticks {

    private static final Pattern ALL = Pattern.compile("\\{all ([\\w-]+)\\.(\\w+)}");

    private final FormData forms;

    Ticks(FormData forms) {
        this.forms = forms;
    }

    /** Puts what is offered in the place of such words. */
    void all(Story story, ObjectNode answers) {
        for (var field : List.copyOf(answers.properties())) {
            var said = ALL.matcher(field.getValue().asText());
            if (said.matches()) answers.set(field.getKey(), values(story.caseNo(), said.group(1), said.group(2)));
        }
    }

    private ArrayNode values(String caseNo, String form, String list) {
        var values = JsonNodeFactory.instance.arrayNode();
        for (var choice : forms.of(caseNo, form).path(list)) values.add(choice.path("value"));
        return values;
    }
}

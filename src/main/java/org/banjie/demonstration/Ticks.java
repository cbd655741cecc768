package org.banjie.demonstration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.regex.Pattern;
import org.banjie.kinds.own.FormChoices;
import org.springframework.stereotype.Component;

/** Ticks everything that a step offers in a list: {@code "{all form.list}"} stands for it in an answer. */
@Component
class Ticks {

    private static final Pattern ALL = Pattern.compile("\\{all ([\\w-]+)\\.(\\w+)}");

    private final List<FormChoices> choices;

    Ticks(List<FormChoices> choices) {
        this.choices = choices;
    }

    /** Puts what is offered in the place of such words. */
    void all(Story story, ObjectNode answers) {
        for (var field : List.copyOf(answers.properties())) {
            var said = ALL.matcher(field.getValue().asText());
            if (said.matches()) answers.set(field.getKey(), values(story, said.group(1), said.group(2)));
        }
    }

    private ArrayNode values(Story story, String form, String list) {
        var lists = JsonNodeFactory.instance.objectNode();
        choices.stream()
                .filter(one -> one.kind().equals(story.applicant.kind()))
                .forEach(one -> one.offer(story.caseNo(), form, lists));
        var values = JsonNodeFactory.instance.arrayNode();
        for (JsonNode choice : lists.path(list)) values.add(choice.path("value"));
        return values;
    }
}

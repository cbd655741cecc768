package org.banjie.kinds.answers;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.banjie.kinds.answers.AnswerSheet.Line;
import org.banjie.kinds.answers.AnswerSheet.Section;
import org.banjie.words.Sentences;

/** One walk through a form beside its answers. */
class AnswerReading {

    private final AnswerValues values;
    private final Sentences sentences;
    private final Locale locale;
    private final List<Section> sections = new ArrayList<>();

    /** Inside a row of a list: what is grouped there stays together under the row's heading. */
    private boolean inRow;

    AnswerReading(AnswerValues values, Sentences sentences, Locale locale) {
        this.values = values;
        this.sentences = sentences;
        this.locale = locale;
    }

    List<Section> of(JsonNode schema, JsonNode answers) {
        begin("");
        walk(schema, answers);
        return sections.stream().filter(section -> !section.lines().isEmpty()).toList();
    }

    private void walk(JsonNode parent, JsonNode answers) {
        for (var component : parent.path("components")) {
            switch (component.path("type").asText()) {
                case "group" -> group(component, answers);
                case "dynamiclist" -> rows(component, answers);
                default -> field(component, answers);
            }
        }
    }

    private void group(JsonNode group, JsonNode answers) {
        var path = group.path("path").asText("");
        if (!inRow) begin(values.label(group));
        walk(group, path.isEmpty() ? answers : answers.path(path));
    }

    private void rows(JsonNode list, JsonNode answers) {
        var row = 0;
        for (var one : answers.path(list.path("path").asText())) {
            if (!inRow) begin(values.row(list, ++row));
            row(list, one);
        }
    }

    private void row(JsonNode list, JsonNode answers) {
        var outer = inRow;
        inRow = true;
        walk(list, answers);
        inRow = outer;
    }

    private void field(JsonNode field, JsonNode answers) {
        var answer = answers.path(field.path("key").asText("?"));
        var value = answer.isMissingNode() || answer.isNull() ? "" : values.of(field, answer);
        if (!value.isBlank()) open().lines().add(new Line(values.label(field), value));
    }

    private void begin(String title) {
        sections.add(new Section(title, new ArrayList<>()));
    }

    private Section open() {
        return sections.get(sections.size() - 1);
    }
}

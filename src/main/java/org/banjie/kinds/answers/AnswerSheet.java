package org.banjie.kinds.answers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.banjie.forms.FormSchema;
import org.banjie.jurisdiction.Units;
import org.banjie.kinds.Sight;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Component;

/** The answers to a form in words, for people to read: labels and choices in their language, places by name. */
@Component
public class AnswerSheet {

    private final Units units;
    private final Sentences sentences;

    AnswerSheet(Units units, Sentences sentences) {
        this.units = units;
        this.sentences = sentences;
    }

    /** A part of a form, or one row of a list in it. */
    public record Section(String title, List<Line> lines) {}

    /** One page of a form told in pages: its name in the form, and what was answered on it, perhaps nothing. */
    public record Page(String id, String title, List<Section> sections) {}

    /** A question and what was answered. */
    public record Line(String label, String value) {}

    /**
     * What was answered, in the order of the form; what was left empty is left out.
     *
     * @param sight at MASKED what identifies or reaches people, and whatever was written freely, is covered; at READING
     *     only the former; below MASKED there is nothing
     */
    public List<Section> of(FormSchema schema, JsonNode answers, Sight sight, Locale locale) {
        if (sight.compareTo(Sight.MASKED) < 0) return List.of();
        var values = new AnswerValues(units, sentences, sight, locale);
        return new AnswerReading(values, sentences, locale).of(schema.json(), answers);
    }

    /** All of it as above, page by page ({@code properties.page}); none for a form that stands on one page. */
    public List<Page> pages(FormSchema schema, JsonNode answers, Locale locale) {
        var values = new AnswerValues(units, sentences, Sight.FULL, locale);
        var pages = new LinkedHashMap<String, ObjectNode>();
        for (var outer : schema.json().path("components")) {
            var id = outer.path("properties").path("page").asText();
            if (id.isEmpty()) continue;
            pages.computeIfAbsent(id, none -> JsonNodeFactory.instance.objectNode())
                    .withArray("components")
                    .add(outer);
        }
        return pages.entrySet().stream()
                .map(page -> {
                    var title = values.label(page.getValue().path("components").path(0));
                    var sections = new AnswerReading(values, sentences, locale).of(page.getValue(), answers);
                    return new Page(page.getKey(), title, sections);
                })
                .toList();
    }
}

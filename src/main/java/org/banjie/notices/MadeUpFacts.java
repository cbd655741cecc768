package org.banjie.notices;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.banjie.notices.body.FactNames;
import org.banjie.notices.catalogue.Paper;
import org.banjie.notices.print.ChineseDates;

/** Facts of made-up people and organisations for any paper ({@code notices/made-up.yaml}), and how each looks in print. */
final class MadeUpFacts {

    /** They choose words of a paper and are not printed themselves. */
    static final List<String> CHOOSING =
            List.of("category", "orgType", "change", "receivedOn", "late", "closing", "silent");

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final JsonNode KNOWN = read();

    /** Whose story is told of a kind that has none. */
    private static final String ANY = KNOWN.path("any").asText();

    private MadeUpFacts() {}

    /** What a paper of the kind says where that was chosen; a fact nobody has made up stands as 〔fact〕. */
    static Map<String, Object> of(String kind, String code, Paper paper, Map<String, Object> chosen) {
        var story = story(kind, code, chosen);
        var facts = new HashMap<String, Object>();
        Stream.concat(paper.needs().stream(), paper.may().stream())
                .forEach(fact -> facts.put(fact, story.getOrDefault(fact, "〔" + FactNames.zh(fact) + "〕")));
        facts.putAll(chosen);
        return facts;
    }

    /** The first sort of case that the kind knows: a category, a type. */
    static Map<String, Object> chosen(String kind) {
        var chosen = new HashMap<String, Object>();
        say(chosen, KNOWN.path(kind).path("chosen"));
        return chosen;
    }

    /** The office that signs in the story of the kind. */
    static String organ(String kind) {
        return KNOWN.path(kind).path("organ").asText("310117");
    }

    /** Everything that is known of the case, from the general to what only this paper says. */
    static Map<String, Object> story(String kind, String code, Map<String, Object> chosen) {
        var story = new HashMap<String, Object>();
        tell(story, KNOWN.path(KNOWN.has(kind) ? kind : ANY), code, chosen);
        story.replaceAll((fact, value) -> value instanceof String text ? named(text, story) : value);
        return story;
    }

    /** A story that is like another begins with what that one says. */
    private static void tell(Map<String, Object> story, JsonNode known, String code, Map<String, Object> chosen) {
        if (known.has("like")) tell(story, KNOWN.path(known.path("like").asText()), code, chosen);
        var papers = known.path("papers");
        say(story, known.path("all"));
        ofChoice(known, "", chosen).forEach(part -> say(story, part));
        say(story, papers.path(code));
        ofChoice(papers, code + "-", chosen).forEach(part -> say(story, part));
    }

    /** The parts that hang on what was chosen, in the order of the file: later ones say it better. */
    private static List<JsonNode> ofChoice(JsonNode known, String before, Map<String, Object> chosen) {
        var parts = new ArrayList<JsonNode>();
        known.fields().forEachRemaining(part -> {
            if (chosen.values().stream().anyMatch(value -> part.getKey().equals(before + value))) {
                parts.add(part.getValue());
            }
        });
        return parts;
    }

    /** {@code {organisation}} in a sentence is its name. */
    private static String named(String text, Map<String, Object> story) {
        return Pattern.compile("\\{(\\w+)}").matcher(text).replaceAll(fact -> story.get(fact.group(1))
                .toString());
    }

    private static void say(Map<String, Object> story, JsonNode more) {
        more.fields()
                .forEachRemaining(fact -> story.put(fact.getKey(), YAML.convertValue(fact.getValue(), Object.class)));
    }

    /** What must be found on the paper for this fact. */
    static String printed(String fact, Object value) {
        if (value instanceof List<?> list) return printed(fact, list.get(0));
        if (value instanceof Map<?, ?> row) return row.get("value").toString();
        if (fact.equals("changesFrom")) return new ChineseDates().month(value);
        if (value.toString().matches("\\d{4}-\\d\\d-\\d\\d")) return new ChineseDates().day(value);
        return value.toString();
    }

    private static JsonNode read() {
        try (var file = MadeUpFacts.class.getResourceAsStream("/notices/made-up.yaml")) {
            return YAML.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

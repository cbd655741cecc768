package org.banjie.studio.papers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.banjie.kinds.own.CaseFacts;
import org.banjie.notices.body.FactNames;
import org.banjie.notices.catalogue.BodyFaults;
import org.banjie.notices.catalogue.Paper;
import org.banjie.sets.FileSet;
import org.springframework.stereotype.Component;

/**
 * What may be put into a paper: what its list names, what every paper may say of its office, and the answers of the form where
 * the program has no papers of its own for the kind. On what hangs on a wall nothing is put that its list does not name.
 */
@Component
class OfferedFacts {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<CaseFacts> own;

    OfferedFacts(List<CaseFacts> own) {
        this.own = own;
    }

    /** @param word as it stands in a text; @param more what it is for readers of English, or where it comes from */
    record Fact(String word, String more) {

        public String inText() {
            return "{" + word + "}";
        }
    }

    List<Fact> of(FileSet set, Paper paper) {
        var facts = new ArrayList<Fact>();
        Stream.of(paper.needs(), paper.may(), BodyFaults.OF_THE_OFFICE)
                .flatMap(List::stream)
                .filter(code -> !code.equals("answers"))
                .distinct()
                .forEach(code -> facts.add(new Fact(FactNames.zh(code), FactNames.en(code))));
        answers(set, paper).keySet().forEach(word -> facts.add(new Fact(word, "")));
        return facts;
    }

    /** Answers of the kind's forms by their questions: {@code 申请理由} is {@code answers.reason}. */
    Map<String, String> answers(FileSet set, Paper paper) {
        var answers = new LinkedHashMap<String, String>();
        if (paper.posted() || own.stream().anyMatch(one -> one.kind().equals(set.kind()))) return answers;
        set.files().forEach((name, bytes) -> {
            if (name.endsWith("application.form") || name.equals(set.kind() + ".form")) collect(bytes, answers);
        });
        return answers;
    }

    private static void collect(byte[] form, Map<String, String> answers) {
        try {
            collect(JSON.readTree(form), answers);
        } catch (IOException broken) {
            // the checks say so; here it offers nothing
        }
    }

    private static void collect(JsonNode node, Map<String, String> answers) {
        for (var component : node.path("components")) {
            var label = component.path("label").asText("").replaceAll("[{}〔〕：\\s]", "");
            var single = !component.has("components") && component.path("key").isTextual();
            if (single && !label.isEmpty() && FactNames.code(label).equals(label)) {
                answers.putIfAbsent(label, "answers." + component.path("key").asText());
            }
            if (!component.path("type").asText().equals("dynamiclist")) collect(component, answers);
        }
    }
}

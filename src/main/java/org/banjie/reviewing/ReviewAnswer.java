package org.banjie.reviewing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.banjie.cases.CaseAnswers;
import org.banjie.cases.Cases;
import org.banjie.kinds.Kinds;
import org.springframework.stereotype.Component;

/** What a review opens with, and what was answered; the fields' names are said here only. */
@Component
class ReviewAnswer {

    private static final String RECORD = "record";
    private static final String KNOWN = "known";
    private static final String NOW = "now";
    private static final String MORE = "more";

    private final Cases cases;
    private final CaseAnswers answers;
    private final Kinds kinds;

    ReviewAnswer(Cases cases, CaseAnswers answers, Kinds kinds) {
        this.cases = cases;
        this.answers = answers;
        this.kinds = kinds;
    }

    JsonNode opening(String caseNo) {
        var form = kinds.get(cases.get(caseNo).kind()).form();
        return answers.latest(caseNo, form).orElseThrow();
    }

    /** Lays what is on record before whoever answers. */
    void prefill(String caseNo, String form, List<String> known) {
        var blank = JsonNodeFactory.instance.objectNode();
        var lines = blank.putArray(RECORD);
        known.forEach(line -> lines.addObject().put(KNOWN, line).put(NOW, ""));
        answers.keep(caseNo, form, blank, "system");
    }

    /** Whether anything is said to be otherwise than on record. */
    boolean isChanged(String caseNo, String form) {
        var said = answers.latest(caseNo, form).orElseThrow();
        return isSaid(said, MORE)
                || StreamSupport.stream(said.path(RECORD).spliterator(), false).anyMatch(line -> isSaid(line, NOW));
    }

    /** What is said to be otherwise, a line each: what is on record and what it is now; then whatever else was said. */
    List<String> changes(String caseNo) {
        return answers.newestByForm(caseNo).values().stream()
                .filter(form -> form.path(RECORD).isArray())
                .flatMap(ReviewAnswer::changes)
                .toList();
    }

    private static Stream<String> changes(JsonNode said) {
        var lines = StreamSupport.stream(said.path(RECORD).spliterator(), false)
                .filter(line -> isSaid(line, NOW))
                .map(line -> line.path(KNOWN).asText() + " → "
                        + line.path(NOW).asText().strip());
        return isSaid(said, MORE)
                ? Stream.concat(lines, Stream.of(said.path(MORE).asText().strip()))
                : lines;
    }

    /** What an office's form says. */
    JsonNode latest(String caseNo, String form) {
        return answers.latest(caseNo, form).orElseThrow();
    }

    private static boolean isSaid(JsonNode in, String field) {
        return !in.path(field).asText("").isBlank() && !in.path(field).isNull();
    }
}

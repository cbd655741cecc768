package org.banjie.casework.papers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.banjie.cases.Case;
import org.banjie.cases.CaseAnswers;
import org.banjie.flow.Rules;
import org.banjie.kinds.Kind;
import org.banjie.kinds.Kinds;
import org.banjie.kinds.RequiredMaterial;
import org.banjie.kinds.own.AnswerFacts;
import org.springframework.stereotype.Component;

/** Which of a kind's papers are asked for: those of every application, and those its table adds for this one. */
@Component
public class AskedPapers {

    private final Kinds kinds;
    private final CaseAnswers answers;
    private final List<AnswerFacts> facts;
    private final Rules rules;
    private final WhoFiled filed;
    private final Clock clock;

    AskedPapers(Kinds kinds, CaseAnswers answers, List<AnswerFacts> facts, Rules rules, WhoFiled filed, Clock clock) {
        this.kinds = kinds;
        this.answers = answers;
        this.facts = facts;
        this.rules = rules;
        this.filed = filed;
        this.clock = clock;
    }

    /** Of a case, by what it is taken for now. */
    public List<RequiredMaterial> of(Case found) {
        return of(found, found.category());
    }

    /** Of a case, were it taken for this. */
    List<RequiredMaterial> of(Case found, String category) {
        var kind = kinds.get(found.kind());
        var given = answers.latest(found.caseNo(), kind.form()).orElseGet(MissingNode::getInstance);
        return of(kind, given, category, filed.of(found));
    }

    /**
     * Of an application that is being filled in.
     *
     * @param by what whoever fills it in is to the applicant, as {@link WhoFiled} has it
     */
    public List<RequiredMaterial> of(Kind kind, JsonNode given, String by) {
        return of(kind, given, given.path(kind.category().answer()).asText(null), by);
    }

    private List<RequiredMaterial> of(Kind kind, JsonNode given, String category, String by) {
        var asked = asked(kind, given, category, by);
        return kind.materials().stream()
                .filter(paper -> !paper.onlyIfAsked() || asked.containsKey(paper.code()))
                .map(paper -> asked.getOrDefault(paper.code(), Asked.NOT).of(paper))
                .toList();
    }

    /** What is asked for besides where this is so: for whoever has answered nothing yet and reads the guide. */
    public List<RequiredMaterial> added(Kind kind, Map<String, Object> situation) {
        var asked = asked(kind, MissingNode.getInstance(), situation);
        return kind.materials().stream()
                .filter(paper -> asked.containsKey(paper.code()))
                .map(paper -> asked.get(paper.code()).of(paper))
                .toList();
    }

    private Map<String, Asked> asked(Kind kind, JsonNode given, String category, String by) {
        var besides = new HashMap<String, Object>();
        besides.put("category", category);
        besides.put("agent", by);
        return asked(kind, given, besides);
    }

    /** @param besides what is known beside the answers, and better */
    private Map<String, Asked> asked(Kind kind, JsonNode given, Map<String, Object> besides) {
        if (kind.materialsTable() == null) return Map.of();
        var known = new HashMap<String, Object>();
        facts.stream().filter(one -> one.kind().equals(kind.code())).forEach(one -> known.putAll(one.of(given)));
        known.put("on", LocalDate.now(clock));
        known.put("category", null);
        known.put("agent", null);
        known.putAll(besides);
        return rules.decideAll(kind.materialsTable(), known).stream()
                .collect(Collectors.toMap(row -> (String) row.get("code"), Asked::row, Asked::and));
    }

    /** What the rows of the table say of one paper: whether it has to be there, and by which law. */
    private record Asked(boolean required, String basis) {

        static final Asked NOT = new Asked(false, null);

        static Asked row(Map<String, Object> row) {
            return new Asked((Boolean) row.get("required"), (String) row.get("basis"));
        }

        /** The law is that of the first row which makes it a duty. */
        Asked and(Asked other) {
            return new Asked(required || other.required, required || !other.required ? basis : other.basis);
        }

        RequiredMaterial of(RequiredMaterial paper) {
            return paper.asked(required, basis);
        }
    }
}

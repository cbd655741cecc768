package org.banjie.casework.papers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banjie.cases.Case;
import org.banjie.cases.CaseAnswers;
import org.banjie.cases.Cases;
import org.banjie.cases.acts.Opinions;
import org.banjie.cases.acts.StepEnded;
import org.banjie.kinds.RequiredMaterial;
import org.banjie.kinds.own.AnswerRules.Submission;
import org.banjie.refusal.InputError;
import org.springframework.stereotype.Component;

/**
 * 一次性告知: everything that is missing is told at once, item by item. A later notice repeats what was told; whatever it
 * asks beyond that needs a reason and goes before a superior. Items are compared, not their wording.
 */
@Component
public class Corrections {

    private static final String FORM = "completeness";
    private static final String CORRECT = "CORRECT";

    private final Cases cases;
    private final CaseAnswers answers;
    private final Opinions opinions;
    private final Completeness completeness;

    Corrections(Cases cases, CaseAnswers answers, Opinions opinions, Completeness completeness) {
        this.cases = cases;
        this.answers = answers;
        this.opinions = opinions;
        this.completeness = completeness;
    }

    /** What is wrong with a notice as it is written: it names nothing, or asks for more than before without a reason. */
    public List<InputError> faults(Submission submission) {
        var found = cases.get(submission.caseNo());
        var form = submission.answers();
        if (items(found, form).isEmpty()) return List.of(fault("gaps", "gap-missing"));
        var told = told(found, Integer.MAX_VALUE);
        if (told.isEmpty() || told.keySet().containsAll(items(found, form)) || Gap.isReasoned(form)) return List.of();
        return List.of(fault("newReason", "asked-once"));
    }

    /** Whether the notice just written asks for something that no earlier one named. */
    public boolean asksAnew(String caseNo) {
        var found = cases.get(caseNo);
        var told = told(found, answers.rounds(caseNo, FORM) - 1);
        var form = answers.latest(caseNo, FORM).orElseThrow();
        return !told.isEmpty() && !told.keySet().containsAll(items(found, form));
    }

    /** The gaps told so far, to choose from when one is repeated. */
    public void offer(String caseNo, ObjectNode lists) {
        var list = lists.putArray("told");
        told(cases.get(caseNo), Integer.MAX_VALUE).forEach((item, words) -> {
            if (!words.isBlank()) list.addObject().put("label", words).put("value", item);
        });
    }

    /** Items of the notices that went out, with their words where they are no papers. @param rounds looked at */
    private Map<String, String> told(Case found, int rounds) {
        var told = new LinkedHashMap<String, String>();
        for (var round : toldRounds(found.caseNo(), rounds)) {
            var form = answers.of(found.caseNo(), FORM, round).orElseThrow();
            Gap.of(form).forEach(gap -> told.putIfAbsent(gap.item(), gap.words()));
            completeness.unticked(found, form).stream()
                    .map(RequiredMaterial::code)
                    .forEach(code -> told.putIfAbsent(code, ""));
        }
        return told;
    }

    /** A notice that the superior sent back never went out. */
    private List<Integer> toldRounds(String caseNo, int rounds) {
        var told = new ArrayList<Integer>();
        var round = 0;
        for (var opinion : opinions.of(caseNo)) {
            if (!(opinion instanceof StepEnded ended)) continue;
            if (ended.step().equals(CompletenessModel.CHECK) && ++round <= rounds && CORRECT.equals(ended.outcome())) {
                told.add(round);
            }
            if (ended.step().equals(CompletenessModel.SECOND_CORRECTION) && "BACK".equals(ended.outcome())) {
                told.remove((Integer) round);
            }
        }
        return told;
    }

    private Set<String> items(Case found, JsonNode form) {
        var items = new LinkedHashSet<String>();
        Gap.of(form).forEach(gap -> items.add(gap.item()));
        completeness.outstanding(found, form).forEach(paper -> items.add(paper.code()));
        return items;
    }

    private static InputError fault(String path, String code) {
        return new InputError(path, code, "kinds.correction." + code);
    }
}

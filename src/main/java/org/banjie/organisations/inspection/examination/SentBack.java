package org.banjie.organisations.inspection.examination;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banjie.cases.CaseAnswers;
import org.banjie.cases.acts.Opinions;
import org.banjie.cases.acts.StepEnded;
import org.banjie.casework.papers.Gap;
import org.banjie.organisations.inspection.InspectionModel;
import org.springframework.stereotype.Component;

/**
 * 退回补正, told once: each time a report was sent back, by whom, and for which items. What was sent back by an earlier
 * model gave a reason only and has no items.
 */
@Component
class SentBack {

    static final String BACK = "BACK";

    /** The steps that send back, each with its form. */
    static final Map<String, String> FORMS =
            Map.of(InspectionModel.PRE_REVIEW, "pre-review", InspectionModel.EXAMINE, "examine");

    private final CaseAnswers answers;
    private final Opinions opinions;

    SentBack(CaseAnswers answers, Opinions opinions) {
        this.answers = answers;
        this.opinions = opinions;
    }

    /** @param step who sent it back; {@code form} what was written */
    record Round(String step, JsonNode form) {

        List<Gap> gaps() {
            return Gap.of(form);
        }

        List<String> items() {
            return gaps().stream().map(Gap::item).toList();
        }

        /** Whether it was written on a form that names the items. */
        boolean isItemised() {
            return form.has("gaps");
        }
    }

    /** In their order; one that the head did not agree to never went out. */
    List<Round> rounds(String caseNo) {
        var ended = new HashMap<String, Integer>();
        var rounds = new ArrayList<Round>();
        for (var opinion : opinions.of(caseNo)) {
            if (!(opinion instanceof StepEnded step)) continue;
            if (FORMS.containsKey(step.step())) {
                var round = ended.merge(step.step(), 1, Integer::sum);
                if (BACK.equals(step.outcome())) rounds.add(round(caseNo, step.step(), round));
            }
            if (step.step().equals(InspectionModel.SECOND_BACK) && BACK.equals(step.outcome())) {
                rounds.remove(rounds.size() - 1);
            }
        }
        return rounds;
    }

    Optional<Round> last(String caseNo) {
        var rounds = rounds(caseNo);
        return rounds.isEmpty() ? Optional.empty() : Optional.of(rounds.get(rounds.size() - 1));
    }

    /** The step that sent it back last, whether or not the head agreed. */
    String lastLook(String caseNo) {
        return opinions.lastEnding(caseNo, InspectionModel.PRE_REVIEW, InspectionModel.EXAMINE)
                .orElseThrow()
                .step();
    }

    /** Items named so far, with their words where they are none of the list. */
    Map<String, String> told(String caseNo) {
        return told(rounds(caseNo));
    }

    /** Whether the round just written asks for more than was told, when its office had sent it back before. */
    boolean asksAnew(String caseNo) {
        var rounds = rounds(caseNo);
        var last = rounds.get(rounds.size() - 1);
        return isNew(rounds.subList(0, rounds.size() - 1), last.step(), last.items());
    }

    /** As {@link #asksAnew}, of items that are being written in that step. */
    boolean wouldAskAnew(String caseNo, String step, Collection<String> items) {
        return isNew(rounds(caseNo), step, items);
    }

    private static boolean isNew(List<Round> before, String step, Collection<String> items) {
        var again = before.stream().anyMatch(round -> round.step().equals(step));
        return again && !told(before).keySet().containsAll(items);
    }

    private static Map<String, String> told(List<Round> rounds) {
        var told = new LinkedHashMap<String, String>();
        rounds.forEach(round -> round.gaps().forEach(gap -> told.putIfAbsent(gap.item(), gap.words())));
        return told;
    }

    private Round round(String caseNo, String step, int round) {
        return new Round(step, answers.of(caseNo, FORMS.get(step), round).orElseGet(MissingNode::getInstance));
    }
}

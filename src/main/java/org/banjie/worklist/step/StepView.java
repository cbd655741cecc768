package org.banjie.worklist.step;

import java.util.List;
import org.banjie.access.Actor;
import org.banjie.flow.models.OutcomeNature;
import org.banjie.worklist.words.Lamps;

/**
 * A step as its page shows it.
 *
 * @param holder name of who has it, or null
 * @param form the step's form, or null for a step that is only decided
 * @param papers codes of the papers the step posts or hands over
 * @param colleagues who could take it over; empty unless it is the reader's
 */
record StepView(
        String taskId,
        String caseNo,
        String name,
        String hint,
        String applicant,
        Lamps.Lamp lamp,
        String holder,
        boolean mine,
        Form form,
        List<Ending> endings,
        List<String> papers,
        List<Actor> colleagues) {

    /** Schema and answers as JSON that can stand inside a page. */
    record Form(String schema, String answers) {}

    /** One way to end the step. */
    record Ending(String code, String name, OutcomeNature nature, boolean needsReason) {}

    public boolean isFree() {
        return holder == null;
    }

    /** The endings that must be given a reason. */
    public List<Ending> endingsWithReason() {
        return endings.stream().filter(Ending::needsReason).toList();
    }

    /** The one thing that is likely done next; null where no ending stands out. */
    public Ending primary() {
        return endings.stream()
                .filter(one -> one.nature() == OutcomeNature.APPROVE)
                .findFirst()
                .orElse(null);
    }

    /** The other endings that lead on or back. */
    public List<Ending> secondary() {
        return endings.stream()
                .filter(one -> one != primary() && one.nature() != OutcomeNature.REJECT)
                .toList();
    }

    /** Endings that turn down: they stand apart. */
    public List<Ending> refusing() {
        return endings.stream()
                .filter(one -> one.nature() == OutcomeNature.REJECT)
                .toList();
    }
}

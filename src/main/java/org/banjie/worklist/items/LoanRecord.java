package org.banjie.worklist.items;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.banjie.cases.acts.CaseMove;
import org.banjie.cases.acts.Opinion;
import org.banjie.cases.acts.PassedOn;
import org.banjie.cases.acts.PassedOn.How;
import org.banjie.cases.acts.StepEnded;

/**
 * What the acts of a case say of the loans (委派) of one open step, for a list that has lost it. What was typed meanwhile is
 * on no record, so a colleague who had the step in hand counts as one who worked on it.
 *
 * @param passed what was passed on of the step while it is open, in order
 */
public record LoanRecord(List<PassedOn> passed) {

    /** @param opinions all of the case, in order */
    public static LoanRecord of(List<Opinion> opinions, String step) {
        var passed = new ArrayList<PassedOn>();
        for (var one : opinions) {
            if (leaves(one, step)) passed.clear();
            if (one instanceof PassedOn on && on.step().equals(step)) passed.add(on);
        }
        return new LoanRecord(List.copyOf(passed));
    }

    /** The step was ended, or the case taken elsewhere: what is open by now is another one of that name. */
    private static boolean leaves(Opinion one, String step) {
        return one instanceof StepEnded ended ? ended.step().equals(step) : one instanceof CaseMove;
    }

    /** Uid of who lent it to whoever has it now; empty where that one decides. */
    public Optional<String> lender(String holder) {
        return passed.isEmpty() ? Optional.empty() : lender(passed.get(passed.size() - 1), holder);
    }

    private static Optional<String> lender(PassedOn last, String holder) {
        return last.how() == How.LENT && last.to().equals(holder) ? Optional.of(last.by()) : Optional.empty();
    }

    /** Uids of the colleagues from whose hands it came back. */
    public List<String> preparers() {
        return passed.stream()
                .filter(one -> one.how() == How.LENT)
                .filter(one -> one != passed.get(passed.size() - 1))
                .map(PassedOn::to)
                .distinct()
                .toList();
    }
}

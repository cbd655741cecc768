package org.banjie.worklist.verbs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.banjie.access.Actor;
import org.banjie.access.StaffDirectory;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.words.Sentences;
import org.banjie.worklist.StepDoor;
import org.banjie.worklist.items.Eligibility;
import org.banjie.worklist.items.WorkItem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells a leader why somebody sees a step in their list, or does not: by the rules the list and the door themselves ask. */
@Component
@Transactional(readOnly = true)
class Why {

    private final StepDoor door;
    private final StaffDirectory staff;
    private final Eligibility eligibility;
    private final Sentences sentences;

    Why(StepDoor door, StaffDirectory staff, Eligibility eligibility, Sentences sentences) {
        this.door = door;
        this.staff = staff;
        this.eligibility = eligibility;
        this.sentences = sentences;
    }

    /** @param rule for programs: the last part of the refusal's type, or {@code taken} */
    record Because(String rule, boolean passed, String text) {}

    record Answer(String name, boolean sees, List<Because> because) {}

    /** @throws Refusal as for a step to be taken over; INVALID for somebody who is not there */
    Answer does(Actor leader, String taskId, String uid, Locale locale) {
        var item = door.oversee(leader, taskId);
        var person = staff.find(String.valueOf(uid).strip())
                .orElseThrow(() -> new Refusal(
                        RefusalKind.INVALID, "unknown-person", "worklist.unknown-person", String.valueOf(uid)));
        var because = new ArrayList<Because>();
        for (var one : eligibility.findings(person, item)) {
            because.add(because(one.rule().type(), one.passed(), locale));
        }
        because.add(because("taken", isFreeFor(person, item), locale));
        return new Answer(person.name(), because.stream().allMatch(Because::passed), because);
    }

    private static boolean isFreeFor(Actor person, WorkItem item) {
        return item.assignee() == null || item.assignee().equals(person.uid());
    }

    private Because because(String rule, boolean passed, Locale locale) {
        var text = sentences.in(locale, "worklist.why." + rule + (passed ? ".yes" : ".no"));
        return new Because(rule, passed, text);
    }
}

package org.banjie.worklist.words;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.banjie.access.Actor;
import org.banjie.access.StaffDirectory;
import org.banjie.access.recusals.Recusals;
import org.banjie.words.NameOrder;
import org.banjie.words.Sentences;
import org.banjie.worklist.items.WorkItem;
import org.springframework.stereotype.Component;

/** Who else is there: names for lists, and who could take a step over. */
@Component
public class Colleagues {

    private final StaffDirectory staff;
    private final Recusals recusals;
    private final Sentences sentences;

    Colleagues(StaffDirectory staff, Recusals recusals, Sentences sentences) {
        this.staff = staff;
        this.recusals = recusals;
        this.sentences = sentences;
    }

    public Names names(Locale locale) {
        return new Names(staff::nameOf, sentences, locale);
    }

    /** Colleagues of the step's office who may do it, without who has it now; by name. */
    public List<Actor> whoCouldTake(WorkItem item) {
        var away = recusals.of(item.caseNo());
        return staff.holders(item.office()).stream()
                .filter(one -> !one.uid().equals(item.assignee()))
                .filter(one -> !item.who().barred().contains(one.uid()) && !away.contains(one.uid()))
                .sorted(Comparator.comparing(Actor::name, NameOrder.BY_SOUND))
                .toList();
    }
}

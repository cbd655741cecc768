package org.banjie.worklist.rebuild;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.banjie.worklist.items.WorkItem;

/**
 * A step of which list and engine do not say the same.
 *
 * @param there the row there is; null when it is missing
 * @param wanted the row there ought to be; null when it is surplus
 */
public record Difference(WorkItem there, WorkItem wanted) {

    /** What is wrong with the list. */
    public enum Fault {
        MISSING,
        SURPLUS,
        DIFFERENT
    }

    public Fault fault() {
        if (there == null) return Fault.MISSING;
        return wanted == null ? Fault.SURPLUS : Fault.DIFFERENT;
    }

    /** The step, and of one that is only different in what; never a name. */
    public String told() {
        return fault() == Fault.DIFFERENT ? wanted.step() + " (" + String.join(", ", parts()) + ")" : step();
    }

    private String step() {
        return wanted == null ? there.step() : wanted.step();
    }

    private List<String> parts() {
        var parts = new ArrayList<String>();
        add(parts, "about", there.what(), wanted.what());
        add(parts, "version", there.version(), wanted.version());
        add(parts, "step", there.step(), wanted.step());
        add(parts, "office", there.who().grp(), wanted.who().grp());
        add(parts, "applicant", there.who().forApplicant(), wanted.who().forApplicant());
        add(parts, "holder", there.assignee(), wanted.assignee());
        add(parts, "lent", there.who().lentBy(), wanted.who().lentBy());
        add(parts, "barred", there.who().barred(), wanted.who().barred());
        add(parts, "due", there.due(), wanted.due());
        return parts;
    }

    private static void add(List<String> parts, String name, Object there, Object wanted) {
        if (!Objects.equals(there, wanted)) parts.add(name);
    }
}

package org.banjie.walk;

import java.util.ArrayList;
import java.util.List;
import org.banjie.words.Words;
import org.springframework.context.MessageSourceResolvable;

/**
 * One thing that happens to a made-up case.
 *
 * @param step what the model calls it
 * @param office {@code role@unit} or {@code applicant}; empty where nobody does it
 * @param who name of whoever did it; null for nobody in particular
 * @param colleagues how many hold that office
 * @param outcome what was chosen; null where nothing is
 * @param turned whether that was not the smoothest way
 * @param days until when; null without a limit
 * @param papers titles of what was issued because of it
 * @param notes what the reader should know, such as what was passed over
 * @param fault why it went no further; null where it did
 */
public record WayRow(
        Words step,
        String office,
        People people,
        String who,
        int colleagues,
        Words outcome,
        boolean turned,
        Days days,
        List<String> papers,
        List<MessageSourceResolvable> notes,
        Fault fault) {

    /** Who there is for it. */
    public enum People {
        NONE_NEEDED,
        SOMEBODY,
        NOBODY,
        /** The office has people, and each of them is kept from it, as by four eyes. */
        NOBODY_MAY
    }

    /** @param sort {@code own} for the step's own limit, {@code case} for that of the whole case, {@code hours} */
    public record Days(String sort, long count) {}

    /**
     * @param place where in the model; empty where that is the step
     * @param cause the sort of failure
     * @param said what one of our own verbs said; null for anything else
     */
    public record Fault(String place, String cause, MessageSourceResolvable said) {}

    /** Something that no person does. */
    static WayRow byItself(Words step) {
        return new WayRow(step, "", People.NONE_NEEDED, null, 0, null, false, null, List.of(), List.of(), null);
    }

    WayRow withPapers(List<String> issued) {
        return new WayRow(step, office, people, who, colleagues, outcome, turned, days, issued, notes, fault);
    }

    WayRow failed(Fault why) {
        return new WayRow(step, office, people, who, colleagues, outcome, turned, days, papers, notes, why);
    }

    WayRow noting(List<? extends MessageSourceResolvable> more) {
        var all = new ArrayList<MessageSourceResolvable>(notes);
        all.addAll(more);
        return new WayRow(step, office, people, who, colleagues, outcome, turned, days, papers, all, fault);
    }
}

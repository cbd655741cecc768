package org.banjie.worklist.urging;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.banjie.worklist.words.Colleagues;
import org.springframework.stereotype.Component;

/** Which steps are pressed for, in words, for a whole list at once. */
@Component
public class UrgeMarks {

    private final Urges urges;
    private final Colleagues colleagues;

    UrgeMarks(Urges urges, Colleagues colleagues) {
        this.urges = urges;
        this.colleagues = colleagues;
    }

    /**
     * The last time somebody pressed for a step.
     *
     * @param by name
     * @param note null for none
     * @param times how often in all
     */
    public record Mark(String by, Instant at, String note, int times) {

        Mark again() {
            return new Mark(by, at, note, times + 1);
        }
    }

    /** By task; steps that nobody pressed for are left out. */
    public Map<String, Mark> of(Collection<String> tasks, Locale locale) {
        var marks = new HashMap<String, Mark>();
        var all = urges.of(tasks);
        if (all.isEmpty()) return marks;
        var names = colleagues.names(locale);
        for (var one : all) {
            var first = new Mark(names.of(one.by()), one.at(), one.note(), 1);
            marks.merge(one.taskId(), first, (newest, older) -> newest.again());
        }
        return marks;
    }
}

package org.banjie.worklist.export;

import java.util.Map;
import java.util.TreeMap;
import org.banjie.access.Actor;
import org.banjie.access.Grant;
import org.banjie.finding.Sought;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.worklist.asking.Asked;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who took which list away, and how much of it. */
@Component
class ExportRecord {

    private final Journal journal;

    ExportRecord(Journal journal) {
        this.journal = journal;
    }

    @Transactional
    public void begins(Actor actor, Asked asked) {
        record(actor, "list-exported", new TreeMap<>(filter(asked)));
    }

    @Transactional
    public void ends(Actor actor, Asked asked, int rows) {
        var detail = new TreeMap<>(filter(asked));
        detail.put("rows", Integer.toString(rows));
        record(actor, "list-export-ended", detail);
    }

    /** What is searched for may be a name or an identity number, which the journal is not to keep for good. */
    private static Map<String, String> filter(Asked asked) {
        var filter = asked.list();
        filter.computeIfPresent("q", (name, q) -> isNumber(q) ? q : "…");
        filter.putIfAbsent("box", "todo");
        return filter;
    }

    private void record(Actor actor, String verb, Map<String, String> detail) {
        var office =
                actor.grants().stream().map(Grant::unit).sorted().findFirst().orElse("");
        journal.record(new Act("worklist/" + actor.uid(), actor.uid(), office, verb, detail));
    }

    /** A case's number says nothing of anybody; a name, an identity number and a phone do. */
    private static boolean isNumber(String q) {
        var what = Sought.of(q).what();
        return what == Sought.What.CASE || what == Sought.What.PART_OF_CASE;
    }
}

package org.banjie.oversight.journal;

import java.util.List;
import java.util.Map;
import org.banjie.access.StaffDirectory;
import org.banjie.journal.JournalEntry;
import org.banjie.jurisdiction.Unit;
import org.banjie.jurisdiction.Units;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Component;

/** Entries of the journal in words. */
@Component
public class ActRows {

    private final StaffDirectory staff;
    private final Units units;
    private final Sentences sentences;

    ActRows(StaffDirectory staff, Units units, Sentences sentences) {
        this.staff = staff;
        this.units = units;
        this.sentences = sentences;
    }

    /** An entry in words. */
    public record Row(JournalEntry entry, String who, String office, String act, Map<String, String> detail) {}

    public List<Row> of(List<JournalEntry> entries) {
        return entries.stream().map(this::row).toList();
    }

    private Row row(JournalEntry entry) {
        var who = staff.nameOf(entry.by()).orElse(entry.by());
        var office = units.find(entry.office()).map(Unit::shown).orElse(entry.office());
        var verb = verb(entry);
        var act = sentences.ofOr("oversight.act." + verb, verb);
        return new Row(entry, who, office, act, entry.detail());
    }

    /** Passing a step on was called as an exit is once: it names its step, an exit has none. */
    private static String verb(JournalEntry entry) {
        if (!entry.verb().equals("transfer")) return entry.verb();
        return entry.detail().containsKey("step") ? "passed-on" : "transfer-exit";
    }
}

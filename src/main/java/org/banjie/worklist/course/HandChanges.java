package org.banjie.worklist.course;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.banjie.journal.JournalEntry;
import org.banjie.worklist.course.Holding.Change;

/** Reads out of a case's journal when its steps changed hands. */
final class HandChanges {

    private static final Set<String> TAKEN = Set.of("claim", "recalled");
    private static final Set<String> LAID_DOWN = Set.of("release", "fell-back", "taken-back", "freed-for-deputy");

    private HandChanges() {}

    /** By step of the model. */
    static Map<String, List<Change>> of(List<JournalEntry> entries) {
        return entries.stream()
                .filter(entry -> entry.detail().containsKey("step"))
                .filter(entry -> change(entry).isPresent())
                .collect(Collectors.groupingBy(
                        entry -> entry.detail().get("step"),
                        Collectors.mapping(entry -> change(entry).orElseThrow(), Collectors.toList())));
    }

    private static Optional<Change> change(JournalEntry entry) {
        // the flow counts in milliseconds, the journal finer: within one of them the step would have ended before
        var at = entry.at().truncatedTo(ChronoUnit.MILLIS);
        var to = entry.detail().get("to");
        if (to != null) return Optional.of(new Change(at, person(to)));
        if (TAKEN.contains(entry.verb())) return Optional.of(new Change(at, entry.by()));
        return LAID_DOWN.contains(entry.verb()) ? Optional.of(new Change(at, null)) : Optional.empty();
    }

    /** A step is given to a person or back to an office, {@code role@unit}. */
    private static String person(String to) {
        return to.contains("@") ? null : to;
    }
}

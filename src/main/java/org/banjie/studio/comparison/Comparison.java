package org.banjie.studio.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.banjie.sets.FileSet;

/** Compares two sets file by file, and what it can read element by element. */
public final class Comparison {

    private Comparison() {}

    /** What was done to come from one to the other, by file. */
    public static List<Change> of(FileSet before, FileSet after) {
        var names = new TreeSet<>(before.files().keySet());
        names.addAll(after.files().keySet());
        var changes = new ArrayList<Change>();
        for (var name : names) {
            var was = before.files().get(name);
            var is = after.files().get(name);
            if (was == null) changes.addAll(added(name, is));
            else if (is == null) changes.add(whole(Change.Sort.REMOVED, name));
            else if (!Arrays.equals(was, is)) changes.addAll(within(name, was, is));
        }
        return List.copyOf(changes);
    }

    /** Whoever approves a new file signs for everything in it. */
    private static List<Change> added(String name, byte[] is) {
        var changes = new ArrayList<Change>();
        changes.add(whole(Change.Sort.ADDED, name));
        Parts.of(name, is).ifPresent(parts -> changes.addAll(changes(name, Map.of(), parts)));
        return changes;
    }

    private static Change whole(Change.Sort sort, String name) {
        return new Change(sort, name, name, "", "file", List.of());
    }

    /** A file that cannot be taken apart on both sides is only said to differ. */
    private static List<Change> within(String name, byte[] was, byte[] is) {
        var before = Parts.of(name, was);
        var after = Parts.of(name, is);
        if (before.isEmpty() || after.isEmpty()) return List.of(whole(Change.Sort.CHANGED, name));
        var changes = changes(name, before.get(), after.get());
        return changes.isEmpty() ? List.of(whole(Change.Sort.MOVED, name)) : changes;
    }

    private static List<Change> changes(String file, Map<String, NamedPart> before, Map<String, NamedPart> after) {
        var changes = new ArrayList<Change>();
        after.forEach((id, is) -> {
            var was = before.get(id);
            if (was == null) {
                changes.add(change(Change.Sort.ADDED, file, is, values(Map.of(), is.values())));
                return;
            }
            var values = values(was.values(), is.values());
            if (!values.isEmpty()) changes.add(change(Change.Sort.CHANGED, file, is, values));
            else if (!was.place().equals(is.place())) changes.add(change(Change.Sort.MOVED, file, is, List.of()));
        });
        before.forEach((id, was) -> {
            if (!after.containsKey(id)) {
                changes.add(change(Change.Sort.REMOVED, file, was, values(was.values(), Map.of())));
            }
        });
        return changes;
    }

    private static Change change(Change.Sort sort, String file, NamedPart part, List<Change.Value> values) {
        return new Change(sort, file, part.id(), part.name(), part.sort(), values);
    }

    private static List<Change.Value> values(Map<String, String> before, Map<String, String> after) {
        var names = new LinkedHashSet<>(after.keySet());
        names.addAll(before.keySet());
        return names.stream()
                .filter(name -> !Objects.equals(before.get(name), after.get(name)))
                .map(name -> new Change.Value(name, before.get(name), after.get(name)))
                .toList();
    }
}

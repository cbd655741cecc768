package org.banjie.sets;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.banjie.files.Sha256;

/**
 * Everything a kind is made of, file by file: its model, forms, tables, {@code kind.yaml} and {@code documents.yaml}.
 * Never changes; what is changed is another set.
 *
 * @param kind code of the kind
 * @param files by name, without folders
 */
public record FileSet(String kind, SortedMap<String, byte[]> files) {

    public static final String GUIDE = "kind.yaml";
    public static final String PAPERS = "documents.yaml";

    /** What a kind says to applicants in words of its own. */
    public static final String MESSAGES = "messages.yaml";

    /** The set that is no kind: the words of messages of all kinds. */
    public static final String OF_ALL_KINDS = "messages";

    public FileSet {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** Says the same of the same files, whatever else is around: SHA-256 of the {@link #manifest}. */
    public String hash() {
        return new Sha256().add(manifest()).endInHex();
    }

    /** A line for each file, by name: the hash of its bytes and its name. The first line is the kind. */
    public String manifest() {
        return kind + "\n"
                + files.entrySet().stream()
                        .map(file -> Sha256.hex(file.getValue()) + "  " + file.getKey() + "\n")
                        .collect(Collectors.joining());
    }

    public Optional<byte[]> file(String name) {
        return Optional.ofNullable(files.get(name));
    }

    /** A file as text; for those that are. */
    public Optional<String> text(String name) {
        return file(name).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    public FileSet with(String name, byte[] bytes) {
        var changed = new TreeMap<>(files);
        changed.put(name, bytes);
        return new FileSet(kind, changed);
    }

    public FileSet without(String name) {
        var changed = new TreeMap<>(files);
        changed.remove(name);
        return new FileSet(kind, changed);
    }

    /** Names of the files that only one of the two has, or that differ, by name. */
    public List<String> differing(FileSet other) {
        var names = new TreeSet<>(files.keySet());
        names.addAll(other.files.keySet());
        return names.stream()
                .filter(name -> !Arrays.equals(files.get(name), other.files.get(name)))
                .toList();
    }

    /** Under the names the files are deployed with: {@code <kind>/<name>}. */
    public SortedMap<String, byte[]> inFolder() {
        var named = new TreeMap<String, byte[]>();
        files.forEach((name, bytes) -> named.put(kind + "/" + name, bytes));
        return named;
    }
}

package org.banjie.sets;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.banjie.files.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Keeps sets by their hash; the same bytes are kept once, whatever set they belong to. */
@Repository
@Transactional
public class Sets {

    private final JdbcClient db;
    private final Clock clock;

    Sets(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** One file of a set as its manifest says. */
    private record Line(String hash, String name) {}

    private record Content(String hash, byte[] bytes) {}

    private record Manifest(String hash, String manifest) {}

    private record Head(String kind, String manifest) {}

    /** Keeps a set; one that is there already stays as it is. @return its hash */
    public String keep(FileSet set) {
        set.files().values().forEach(this::keep);
        db.sql(
                        """
                insert into file_set (hash, kind, manifest, kept_at) values (?, ?, ?, ?)
                on conflict (hash) do nothing
                """)
                .params(set.hash(), set.kind(), set.manifest(), clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return set.hash();
    }

    /** @throws IllegalArgumentException when no such set was ever kept */
    @Transactional(readOnly = true)
    public FileSet get(String hash) {
        var head = db.sql("select kind, manifest from file_set where hash = ?")
                .param(hash)
                .query(Head.class)
                .optional()
                .orElseThrow(() -> new IllegalArgumentException("no set " + hash));
        var lines = lines(head.manifest());
        var bytes = bytes(lines);
        var files = new TreeMap<String, byte[]>();
        lines.forEach(line -> files.put(line.name(), bytes.get(line.hash())));
        return new FileSet(head.kind(), files);
    }

    /** What one file is in each of these sets: the hash of its bytes by that of the set; without those that lack it. */
    @Transactional(readOnly = true)
    public Map<String, String> hashesOf(String file, Collection<String> sets) {
        var found = new HashMap<String, String>();
        if (sets.isEmpty()) return found;
        db.sql("select hash, manifest from file_set where hash in (:sets)")
                .param("sets", sets)
                .query(Manifest.class)
                .list()
                .forEach(set -> lines(set.manifest()).stream()
                        .filter(line -> line.name().equals(file))
                        .forEach(line -> found.put(set.hash(), line.hash())));
        return found;
    }

    private void keep(byte[] bytes) {
        db.sql("insert into set_file (hash, bytes) values (?, ?) on conflict (hash) do nothing")
                .params(Sha256.hex(bytes), bytes)
                .update();
    }

    private Map<String, byte[]> bytes(List<Line> lines) {
        var found = new HashMap<String, byte[]>();
        if (lines.isEmpty()) return found;
        db.sql("select hash, bytes from set_file where hash in (:hashes)")
                .param("hashes", lines.stream().map(Line::hash).distinct().toList())
                .query(Content.class)
                .list()
                .forEach(file -> found.put(file.hash(), file.bytes()));
        return found;
    }

    private static List<Line> lines(String manifest) {
        return manifest.lines()
                .skip(1)
                .map(line -> new Line(line.substring(0, 64), line.substring(66)))
                .toList();
    }
}

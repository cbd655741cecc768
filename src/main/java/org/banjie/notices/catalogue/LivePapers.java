package org.banjie.notices.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.banjie.sets.FileSet;
import org.banjie.sets.LiveSet;
import org.banjie.sets.LiveSets;
import org.banjie.sets.Sets;
import org.springframework.stereotype.Component;

/** The papers in the sets that are and were live. */
@Component
class LivePapers implements PaperFiles {

    private final LiveSets live;
    private final Sets sets;
    private final Map<String, Map<String, Paper>> read = new ConcurrentHashMap<>();

    LivePapers(LiveSets live, Sets sets) {
        this.live = live;
        this.sets = sets;
    }

    @Override
    public Stream<Map<String, Paper>> of(String kind) {
        return live.history(kind).stream().map(LiveSet::hash).map(hash -> read.computeIfAbsent(hash, this::read));
    }

    private Map<String, Paper> read(String hash) {
        try {
            var file = sets.get(hash).file(FileSet.PAPERS);
            return file.isEmpty() ? Map.of() : Catalogue.papers(file.get());
        } catch (IOException e) {
            throw new UncheckedIOException("the papers of set " + hash, e);
        }
    }
}

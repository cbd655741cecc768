package org.banjie.kinds;

import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.banjie.flow.models.Models;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.sets.FileSet;
import org.banjie.sets.LiveSet;
import org.banjie.sets.LiveSets;
import org.banjie.sets.Publications;
import org.banjie.sets.Sets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The kinds of application this district handles: those whose live set has a service guide. */
@Component
public class Kinds {

    private static final Logger LOG = LoggerFactory.getLogger(Kinds.class);

    private final LiveSets live;
    private final Sets sets;
    private final Models models;
    private final Map<String, Optional<Kind>> guides = new ConcurrentHashMap<>();
    private volatile Now now;

    Kinds(LiveSets live, Sets sets, Models models) {
        this.live = live;
        this.sets = sets;
        this.models = models;
    }

    /** The kinds as they are while nothing more goes live. */
    private record Now(Publications of, Map<String, Kind> kinds) {}

    public Collection<Kind> all() {
        return kinds().values();
    }

    public Optional<Kind> find(String code) {
        return Optional.ofNullable(code).map(kinds()::get);
    }

    /** @throws Refusal NOT_FOUND when the district has no such kind */
    public Kind get(String code) {
        return find(code).orElseThrow(() -> new Refusal(RefusalKind.NOT_FOUND, "unknown-kind", "kinds.unknown", code));
    }

    /** The kind as it went live with a model version: what a running case's steps are called by. */
    public Kind at(String code, String version) {
        return live.now()
                .deployed(models.deployment(version))
                .flatMap(this::guide)
                .orElseGet(() -> get(code));
    }

    private Map<String, Kind> kinds() {
        var publications = live.now();
        var held = now;
        if (held == null || held.of() != publications) {
            var kinds = new TreeMap<String, Kind>();
            publications.live().forEach(set -> guide(set).ifPresent(kind -> kinds.put(kind.code(), kind)));
            held = new Now(publications, kinds);
            now = held;
        }
        return held.kinds();
    }

    private Optional<Kind> guide(LiveSet set) {
        return guides.computeIfAbsent(
                set.hash(), hash -> sets.get(hash).file(FileSet.GUIDE).flatMap(file -> read(set, file)));
    }

    /** A guide that this program no longer understands closes its kind, not the house. */
    private static Optional<Kind> read(LiveSet set, byte[] file) {
        try {
            return Optional.of(Guide.read(file));
        } catch (IOException e) {
            LOG.error("The guide of {} that went live as number {} cannot be read", set.kind(), set.number(), e);
            return Optional.empty();
        }
    }
}

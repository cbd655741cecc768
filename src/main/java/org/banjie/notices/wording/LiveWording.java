package org.banjie.notices.wording;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.banjie.sets.FileSet;
import org.banjie.sets.LiveSet;
import org.banjie.sets.LiveSets;
import org.banjie.sets.Sets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The words that are live: a kind's own before the district's, both before the program's. */
@Component
public class LiveWording {

    private static final Logger log = LoggerFactory.getLogger(LiveWording.class);

    private final LiveSets live;
    private final Sets sets;
    private final ShippedWords shipped;
    private final Map<String, Map<String, OwnWords>> read = new ConcurrentHashMap<>();

    LiveWording(LiveSets live, Sets sets, ShippedWords shipped) {
        this.live = live;
        this.sets = sets;
        this.shipped = shipped;
    }

    /** @param kind null for what is no case; empty where the program's words are said */
    public Optional<OwnWords> of(Occasion occasion, String kind) {
        var own = kind == null || !occasion.ofCases()
                ? Optional.<OwnWords>empty()
                : words(kind).map(words -> words.get(occasion.code()));
        if (own.isPresent() || kind != null && shipped.hasOwn(occasion, kind)) return own;
        return ofAllKinds(occasion);
    }

    /** Words into which nothing is put, as they are said now. */
    public String plain(String code) {
        var occasion = Occasions.find(code).orElseThrow();
        return ofAllKinds(occasion).map(OwnWords::text).orElseGet(() -> shipped.of(occasion, null));
    }

    /** How many words of a live set were put in the place of others than the program brings now. */
    public long moved(String set) {
        return words(set).orElse(Map.of()).entrySet().stream()
                .filter(one -> one.getValue().shipped() != null)
                .filter(one -> !one.getValue()
                        .shipped()
                        .equals(shipped.of(Occasions.find(one.getKey()).orElseThrow(), set)))
                .count();
    }

    /** What the district says where a kind has no words of its own. */
    public Optional<OwnWords> ofAllKinds(Occasion occasion) {
        return words(FileSet.OF_ALL_KINDS).map(words -> words.get(occasion.code()));
    }

    private Optional<Map<String, OwnWords>> words(String set) {
        return live.find(set).map(LiveSet::hash).map(hash -> read.computeIfAbsent(hash, this::read));
    }

    /** What cannot be said any more, since a newer program gives it less, is said in the program's words: an act does not fail by it. */
    private Map<String, OwnWords> read(String hash) {
        var set = sets.get(hash);
        var sound = new LinkedHashMap<String, OwnWords>();
        try {
            var file = set.file(FileSet.MESSAGES);
            if (file.isEmpty()) return sound;
            WordingFile.read(file.get()).forEach((code, words) -> Occasions.find(code)
                    .filter(occasion -> words.faults(occasion).isEmpty())
                    .ifPresentOrElse(
                            occasion -> sound.put(code, words),
                            () -> log.warn("The words of {} for message {} cannot be used", set.kind(), code)));
        } catch (IOException unreadable) {
            log.warn("{} of {} cannot be read", FileSet.MESSAGES, set.kind());
        }
        return sound;
    }
}

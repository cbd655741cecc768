package org.banjie.studio.comparison;

import java.util.Optional;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.sets.FileSet;
import org.banjie.sets.LiveSet;
import org.banjie.sets.LiveSets;
import org.banjie.sets.Sets;
import org.banjie.studio.drafts.Draft;
import org.banjie.studio.drafts.Drafts;
import org.springframework.stereotype.Component;

/**
 * Finds a version of a kind by what people call it: {@code live}, {@code draft}, {@code base} (what was live when the
 * draft began), the number of a publication, {@code r3} for the third save of the open draft.
 */
@Component
public class Versions {

    private final Drafts drafts;
    private final LiveSets live;
    private final Sets sets;

    Versions(Drafts drafts, LiveSets live, Sets sets) {
        this.drafts = drafts;
        this.live = live;
        this.sets = sets;
    }

    /** @throws Refusal NOT_FOUND when there is no such version of this kind */
    public FileSet get(String kind, String called) {
        return hash(kind, called)
                .map(sets::get)
                .orElseThrow(() -> new Refusal(RefusalKind.NOT_FOUND, "no-version", "studio.version.none", kind));
    }

    /** Whether the kind is in use. */
    public boolean isLive(String kind) {
        return live.find(kind).isPresent();
    }

    private Optional<String> hash(String kind, String called) {
        return switch (called) {
            case "live" -> live.find(kind).map(LiveSet::hash);
            case "draft" -> drafts.find(kind).map(Draft::hash);
            case "base" -> drafts.find(kind).map(Draft::base);
            default -> called.startsWith("r") ? saved(kind, called.substring(1)) : published(kind, called);
        };
    }

    private Optional<String> saved(String kind, String rev) {
        if (!rev.matches("\\d{1,9}")) return Optional.empty();
        var wanted = Integer.parseInt(rev);
        return drafts.find(kind).stream()
                .flatMap(draft -> drafts.versions(draft.id(), wanted + 1, 1).stream())
                .filter(version -> version.rev() == wanted)
                .map(version -> version.hash())
                .findFirst();
    }

    private Optional<String> published(String kind, String number) {
        return live.history(kind).stream()
                .filter(set -> Integer.toString(set.number()).equals(number))
                .map(LiveSet::hash)
                .findFirst();
    }
}

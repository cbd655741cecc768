package org.banjie.studio.pages;

import java.util.List;
import org.banjie.flow.migration.ModelVersions;
import org.banjie.kinds.Kinds;
import org.springframework.stereotype.Component;

/** Which cases are still on earlier versions of a kind's model, after something was published. */
@Component
class Moves {

    private final Kinds kinds;
    private final ModelVersions versions;

    Moves(Kinds kinds, ModelVersions versions) {
        this.kinds = kinds;
        this.versions = versions;
    }

    /** @param from number of the model's version the cases run on; @param to of the one in use */
    record Move(int from, int to, long cases) {}

    List<Move> of(String code) {
        var kind = kinds.find(code);
        if (kind.isEmpty()) return List.of();
        var all = versions.of(kind.get().model());
        var running = versions.running(kind.get().model());
        return all.stream()
                .skip(1)
                .filter(version -> running.containsKey(version.id()))
                .map(version -> new Move(version.number(), all.get(0).number(), running.get(version.id())))
                .toList();
    }
}

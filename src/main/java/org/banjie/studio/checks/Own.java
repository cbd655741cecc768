package org.banjie.studio.checks;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.banjie.flow.gate.xml.ModelFile;
import org.banjie.sets.LiveSet;
import org.banjie.sets.LiveSets;
import org.banjie.sets.Sets;
import org.springframework.stereotype.Component;

/** A kind is called by its own name, and defines nothing that another kind lives by: no draft takes over another's rules. */
@Component
class Own implements Check {

    private final LiveSets live;
    private final Sets sets;

    /** By the hash of a live set, whose files never change: reading every other kind for each key typed would take long. */
    private final Map<String, List<String>> defined = new ConcurrentHashMap<>();

    Own(LiveSets live, Sets sets) {
        this.live = live;
        this.sets = sets;
    }

    @Override
    public void look(SetReading draft, Consumer<Remark> say) {
        var kind = draft.set().kind();
        if (draft.guide() != null && !kind.equals(draft.guide().code())) {
            say.accept(Remark.guideError("guide-code", draft.guide().code(), kind));
        }
        var taken = others(kind);
        definitions(draft)
                .filter(node -> taken.containsKey(node.id()))
                .forEach(node -> say.accept(node.error("id-of-other-kind", node.id(), taken.get(node.id()))));
    }

    private static Stream<Node> definitions(SetReading draft) {
        var decisions = draft.tables().entrySet().stream().flatMap(file -> file.getValue().children().stream()
                .filter(node -> node.is("decision"))
                .map(node -> new Node(file.getKey(), node)));
        return Stream.concat(draft.nodes("process"), decisions);
    }

    /** Ids of processes and decisions by the kind they belong to. */
    private Map<String, String> others(String kind) {
        var taken = new TreeMap<String, String>();
        var sets = live.now().live();
        defined.keySet().retainAll(sets.stream().map(LiveSet::hash).toList());
        for (var set : sets) {
            if (set.kind().equals(kind)) continue;
            defined.computeIfAbsent(set.hash(), this::ids).forEach(id -> taken.put(id, set.kind()));
        }
        return taken;
    }

    private List<String> ids(String hash) {
        return sets.get(hash).files().entrySet().stream()
                .filter(file -> file.getKey().matches(".*\\.(bpmn|dmn)"))
                .flatMap(file -> ModelFile.read(file.getValue()).stream())
                .flatMap(root -> root.children().stream())
                .filter(node -> node.is("process") || node.is("decision"))
                .map(node -> String.valueOf(node.attribute("id")))
                .toList();
    }
}

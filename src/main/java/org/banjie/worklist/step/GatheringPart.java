package org.banjie.worklist.step;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.banjie.access.Actor;
import org.banjie.kinds.Kinds;
import org.banjie.kinds.RequiredMaterial;
import org.banjie.materials.Material;
import org.banjie.materials.UploadTrouble;
import org.banjie.worklist.items.WorkItem;
import org.banjie.worklist.parts.Part;
import org.banjie.worklist.parts.StepPart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What a step brings with it, on its page: what is there, and the place to put it in. */
@Component
@Order(5)
class GatheringPart implements StepPart {

    private final Gathering gathering;
    private final Kinds kinds;
    private final UploadTrouble uploads;

    GatheringPart(Gathering gathering, Kinds kinds, UploadTrouble uploads) {
        this.gathering = gathering;
        this.kinds = kinds;
        this.uploads = uploads;
    }

    @Override
    public Optional<Part> of(Actor actor, WorkItem item, Locale locale) {
        var codes = gathering.of(item);
        if (codes.isEmpty()) return Optional.empty();
        var there = gathering.there(item);
        var kind = kinds.get(item.kind());
        var papers = codes.stream()
                .flatMap(code -> kind.paper(code).stream())
                .map(paper -> paper(paper, there, locale))
                .toList();
        var open = item.assignee() == null || item.assignee().equals(actor.uid());
        return Optional.of(new Part(
                "worklist/gathering :: ofStep",
                new Gathered(item.taskId(), open, papers, uploads.types(), uploads.megabytes())));
    }

    private static Paper paper(RequiredMaterial paper, List<Material> there, Locale locale) {
        return new Paper(
                paper.code(),
                paper.name().in(locale),
                there.stream().filter(file -> file.code().equals(paper.code())).toList());
    }

    /** @param open whether the reader may put something in */
    record Gathered(String taskId, boolean open, List<Paper> papers, String types, long mb) {}

    /** One of them and its files. */
    record Paper(String code, String name, List<Material> files) {}
}

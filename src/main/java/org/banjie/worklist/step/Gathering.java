package org.banjie.worklist.step;

import java.util.List;
import java.util.UUID;
import org.banjie.access.Actor;
import org.banjie.cases.Case;
import org.banjie.cases.Cases;
import org.banjie.casework.facts.Rights;
import org.banjie.casework.papers.HandedInMaterials;
import org.banjie.flow.models.Models;
import org.banjie.kinds.Kinds;
import org.banjie.kinds.RequiredMaterial;
import org.banjie.materials.Material;
import org.banjie.materials.Materials;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.worklist.Worklist;
import org.banjie.worklist.items.WorkItem;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;

/**
 * The papers that a step brings with it: a photograph of the notice on the board, the receipt that was signed at the door.
 * Whoever has the step in hand puts in exactly these, also where they see no more of the case than what is public.
 */
@Component
class Gathering {

    private final Worklist worklist;
    private final Models models;
    private final Kinds kinds;
    private final Cases cases;
    private final Rights rights;
    private final Materials materials;
    private final HandedInMaterials handedIn;

    Gathering(
            Worklist worklist,
            Models models,
            Kinds kinds,
            Cases cases,
            Rights rights,
            Materials materials,
            HandedInMaterials handedIn) {
        this.worklist = worklist;
        this.models = models;
        this.kinds = kinds;
        this.cases = cases;
        this.rights = rights;
        this.materials = materials;
        this.handedIn = handedIn;
    }

    /** Codes of what the step brings. */
    List<String> of(WorkItem item) {
        return models.step(item.version(), item.step()).gathers();
    }

    boolean isOf(WorkItem item, String code) {
        return of(item).contains(code);
    }

    /**
     * Puts a file beside those that are there.
     *
     * @throws Refusal as {@link Worklist#inHand}; BARRED for a paper the step does not bring; as {@link
     *     HandedInMaterials#addGathered}
     */
    Material add(Actor actor, String taskId, String code, String filename, InputStreamSource content) {
        var item = worklist.inHand(actor, taskId);
        if (!isOf(item, code)) throw new Refusal(RefusalKind.BARRED, "not-gathered", "worklist.gathers.not-this");
        return handedIn.addGathered(actor, cases.get(item.caseNo()), code, filename, content);
    }

    /** The files of it that are there. */
    List<Material> there(WorkItem item) {
        var codes = of(item);
        if (codes.isEmpty()) return List.of();
        return materials.of(item.caseNo()).stream()
                .filter(file -> codes.contains(file.code()))
                .toList();
    }

    /** Those that this person put in themselves at a step of the case, whoever has it by now. */
    List<Material> ownOf(Actor actor, Case found) {
        var codes = kinds.get(found.kind()).gathered().stream()
                .map(RequiredMaterial::code)
                .toList();
        return codes.isEmpty()
                ? List.of()
                : materials.of(found.caseNo()).stream()
                        .filter(file ->
                                codes.contains(file.code()) && actor.uid().equals(file.addedBy()))
                        .toList();
    }

    /**
     * One that they put in themselves, to look at once the step is done: who sees all of the case has it among the papers.
     *
     * @throws Refusal NOT_FOUND for a case they may not know of, and for any other file
     */
    UUID lookAtOwn(Actor actor, String caseNo, UUID file) {
        return ownOf(actor, rights.visible(actor, caseNo)).stream()
                .map(Material::id)
                .filter(file::equals)
                .findFirst()
                .orElseThrow(Gathering::noSuch);
    }

    private static Refusal noSuch() {
        return new Refusal(RefusalKind.NOT_FOUND, "no-such-material", "materials.no-such-material");
    }

    /** One of them, to look at. @throws Refusal as {@link Worklist#open}; NOT_FOUND for any other file */
    UUID look(Actor actor, String taskId, UUID file) {
        return there(worklist.open(actor, taskId)).stream()
                .map(Material::id)
                .filter(file::equals)
                .findFirst()
                .orElseThrow(Gathering::noSuch);
    }
}

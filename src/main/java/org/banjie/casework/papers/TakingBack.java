package org.banjie.casework.papers;

import java.time.Instant;
import java.util.Comparator;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.banjie.access.Actor;
import org.banjie.cases.Case;
import org.banjie.cases.Cases;
import org.banjie.cases.acts.Opinions;
import org.banjie.cases.acts.StepEnded;
import org.banjie.casework.facts.Rights;
import org.banjie.materials.Material;
import org.banjie.materials.Materials;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A file that was handed in by mistake is taken back by whoever sent it, as long as nobody else has taken the case a step
 * on since it came: from then on a decision may rest on it. It goes out of sight and stays on record.
 */
@Service
@Transactional
public class TakingBack {

    private final Rights rights;
    private final Cases cases;
    private final Materials materials;
    private final Opinions opinions;

    TakingBack(Rights rights, Cases cases, Materials materials, Opinions opinions) {
        this.rights = rights;
        this.cases = cases;
        this.materials = materials;
        this.opinions = opinions;
    }

    /** The files of a case that this person may take back now. */
    @Transactional(readOnly = true)
    public Set<UUID> open(Actor actor, Case found) {
        if (found.status().isClosed()) return Set.of();
        var lastStep = lastStepOfOthers(actor, found);
        return materials.of(found.caseNo()).stream()
                .filter(file -> isFree(file, actor, lastStep))
                .map(Material::id)
                .collect(Collectors.toSet());
    }

    /**
     * @throws Refusal NOT_FOUND for a file of another case or that somebody else sent, CONFLICT when the case is closed or
     *     has been taken on since
     */
    public void take(Actor actor, String caseNo, UUID id) {
        rights.visible(actor, caseNo);
        var found = cases.lock(caseNo);
        var file = materials.get(id);
        if (!file.subject().equals(caseNo) || !file.addedBy().equals(actor.uid())) {
            throw new Refusal(RefusalKind.NOT_FOUND, "no-such-material", "materials.no-such-material");
        }
        if (!open(actor, found).contains(id)) throw new Refusal(RefusalKind.CONFLICT, "in-use", "kinds.papers.in-use");
        materials.takeBack(id, actor.uid());
    }

    private static boolean isFree(Material file, Actor actor, Instant lastStep) {
        return file.addedBy().equals(actor.uid())
                && file.handedInAt() != null
                && file.handedInAt().isAfter(lastStep);
    }

    /** When somebody else ended a step last; the beginning of time where nobody has. */
    private Instant lastStepOfOthers(Actor actor, Case found) {
        return opinions.of(found.caseNo()).stream()
                .filter(said -> said instanceof StepEnded && !said.by().equals(actor.uid()))
                .map(said -> said.at())
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
    }
}

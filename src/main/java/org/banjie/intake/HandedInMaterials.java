package org.banjie.intake;

import java.io.InputStream;
import org.banjie.access.Actor;
import org.banjie.access.PartnerAct;
import org.banjie.cases.Case;
import org.banjie.kinds.Kinds;
import org.banjie.kinds.Rights;
import org.banjie.kinds.Sight;
import org.banjie.materials.Material;
import org.banjie.materials.Materials;
import org.banjie.site.Nature;
import org.banjie.site.Refusal;
import org.springframework.stereotype.Service;

/** Papers that come in after the application: by the applicant, the desk on their behalf, or a partner system. */
@Service
class HandedInMaterials {

    private final Rights rights;
    private final Kinds kinds;
    private final Materials materials;

    HandedInMaterials(Rights rights, Kinds kinds, Materials materials) {
        this.rights = rights;
        this.kinds = kinds;
        this.materials = materials;
    }

    /**
     * Takes a paper of the kind's list into an open case.
     *
     * @throws Refusal BARRED when this person may not, CONFLICT when the case is closed, INVALID for an unknown code
     */
    Material put(Actor actor, String caseNo, String code, String filename, InputStream content) {
        var found = open(actor, caseNo);
        if (kinds.get(found.kind()).materials().stream()
                .noneMatch(paper -> paper.code().equals(code))) {
            throw new Refusal(Nature.INVALID, "unknown-material", "intake.unknown-material", code);
        }
        var kept = materials.put(caseNo, code, filename, content, actor.uid());
        // the first paper of a case that never was a draft: from now on none can be taken back
        if (kept.handedInAt() == null) materials.handIn(caseNo, caseNo, actor.uid());
        return kept;
    }

    private Case open(Actor actor, String caseNo) {
        var found = rights.visible(actor, caseNo);
        actor.demandCall(PartnerAct.ADD_MATERIAL, found.kind());
        if (rights.sight(actor, found).compareTo(Sight.MASKED) < 0) {
            throw new Refusal(Nature.BARRED, "not-your-office", "intake.not-your-office");
        }
        if (found.status().isClosed()) throw new Refusal(Nature.CONFLICT, "closed", "cases.closed", caseNo);
        return found;
    }
}

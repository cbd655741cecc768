package org.banjie.casework.papers;

import java.util.List;
import org.banjie.access.Actor;
import org.banjie.access.PartnerAct;
import org.banjie.cases.Case;
import org.banjie.casework.facts.Rights;
import org.banjie.kinds.Kinds;
import org.banjie.kinds.RequiredMaterial;
import org.banjie.kinds.Sight;
import org.banjie.materials.Material;
import org.banjie.materials.Materials;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Service;

/** Papers that come in after the application: by the applicant, the desk on their behalf, or a partner system. */
@Service
public class HandedInMaterials {

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
    public Material put(Actor actor, String caseNo, String code, String filename, InputStreamSource content) {
        demandListed(asked(open(actor, caseNo)), code);
        return kept(materials.put(caseNo, code, filename, content, actor.uid()), actor);
    }

    /** As {@link #put}, beside the files that are there: a second page, or what was asked for later. */
    public Material add(Actor actor, String caseNo, String code, String filename, InputStreamSource content) {
        demandListed(asked(open(actor, caseNo)), code);
        return kept(materials.add(caseNo, code, filename, content, actor.uid()), actor);
    }

    /**
     * A paper that the administration brings at a step, beside what is there of it. Whether this person has that step in
     * hand, and it gathers this paper, the caller has asked: it is their only right to the case, which they may see no
     * more of than what is public.
     *
     * @throws Refusal CONFLICT when the case is closed, INVALID for a code that the kind does not gather
     */
    public Material addGathered(Actor actor, Case found, String code, String filename, InputStreamSource content) {
        demandOpen(found);
        demandListed(kinds.get(found.kind()).gathered(), code);
        return kept(materials.add(found.caseNo(), code, filename, content, actor.uid()), actor);
    }

    /** The first paper of a case that never was a draft: from now on none can be taken back. */
    private Material kept(Material file, Actor actor) {
        if (file.handedInAt() == null) materials.handIn(file.subject(), file.subject(), actor.uid());
        return file;
    }

    private List<RequiredMaterial> asked(Case found) {
        return kinds.get(found.kind()).materials();
    }

    private static void demandListed(List<RequiredMaterial> listed, String code) {
        if (listed.stream().noneMatch(paper -> paper.code().equals(code))) {
            throw new Refusal(RefusalKind.INVALID, "unknown-material", "kinds.unknown-material", code);
        }
    }

    private Case open(Actor actor, String caseNo) {
        var found = rights.visible(actor, caseNo);
        actor.demandCall(PartnerAct.ADD_MATERIAL, found.kind());
        if (rights.sight(actor, found).compareTo(Sight.MASKED) < 0) {
            throw new Refusal(RefusalKind.BARRED, "not-your-office", "kinds.not-your-papers");
        }
        demandOpen(found);
        return found;
    }

    private static void demandOpen(Case found) {
        if (!found.status().isClosed()) return;
        throw new Refusal(RefusalKind.CONFLICT, "closed", "cases.closed", found.caseNo());
    }
}

package org.banjie.tracking;

import java.util.List;
import java.util.UUID;
import org.banjie.access.Actor;
import org.banjie.access.ActorType;
import org.banjie.access.PartnerAct;
import org.banjie.cases.Case;
import org.banjie.casework.facts.Rights;
import org.banjie.kinds.Kinds;
import org.banjie.kinds.Sight;
import org.banjie.materials.Material;
import org.banjie.materials.Materials;
import org.banjie.notices.Document;
import org.banjie.notices.Documents;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The papers of a case, issued and handed in, for those who may read it; a paper of another case is not there. */
@Component
@Transactional(readOnly = true)
class CasePapers {

    private final Rights rights;
    private final Kinds kinds;
    private final Documents documents;
    private final Materials materials;

    CasePapers(Rights rights, Kinds kinds, Documents documents, Materials materials) {
        this.rights = rights;
        this.kinds = kinds;
        this.documents = documents;
        this.materials = materials;
    }

    /** @throws Refusal NOT_FOUND for who may not see the case, BARRED for who sees only what is public of it */
    List<Document> documents(Actor actor, String caseNo) {
        return documents(readable(actor, caseNo));
    }

    /**
     * For the holder of the tracking code, which only the applicant was given, on paper: what was issued to them they may
     * read although the page masks the name, which others read over their shoulder. What was handed in stays shut.
     */
    List<Document> documents(Case found) {
        return documents.of(found.caseNo());
    }

    /**
     * Staff who see the case masked open none. A partner system does, of what it filed itself: it serves the applicant, to
     * whom the paper is addressed.
     *
     * @throws Refusal as {@link #documents}; NOT_FOUND for a document of another case
     */
    UUID document(Actor actor, String caseNo, UUID id) {
        return document(whole(actor, caseNo), id);
    }

    /**
     * The case, for those who may print its forms with names and numbers on them: whoever signs and the desk that takes
     * them in, no partner system.
     *
     * @throws Refusal as {@link #document}
     */
    Case toSign(Actor actor, String caseNo) {
        var found = whole(actor, caseNo);
        if (actor.type() == ActorType.PARTNER) throw barred();
        return found;
    }

    private Case whole(Actor actor, String caseNo) {
        var found = readable(actor, caseNo);
        if (actor.staff() && rights.sight(actor, found) != Sight.FULL) throw barred();
        return found;
    }

    UUID document(Case found, UUID id) {
        var document = documents.get(id);
        if (document.caseNo().equals(found.caseNo())) return id;
        throw new Refusal(RefusalKind.NOT_FOUND, "no-such-document", "notices.no-such-document");
    }

    /** Every file they may open, those that a newer one has taken the place of too. */
    List<Material> materials(Actor actor, String caseNo) {
        var found = readable(actor, caseNo);
        return materials.history(caseNo).stream()
                .filter(file -> mayOpen(actor, found, file))
                .toList();
    }

    /** @throws Refusal as {@link #documents}; NOT_FOUND for a file of another case or of a draft */
    UUID material(Actor actor, String caseNo, UUID id) {
        var found = readable(actor, caseNo);
        var file = materials.get(id);
        if (!file.subject().equals(found.caseNo())) {
            throw new Refusal(RefusalKind.NOT_FOUND, "no-such-material", "materials.no-such-material");
        }
        if (!mayOpen(actor, found, file)) throw barred();
        return id;
    }

    /** A partner system may have back what it sent, and nothing that others added; whoever sees a case masked knows only that a file is there. */
    private boolean mayOpen(Actor actor, Case found, Material file) {
        if (actor.type() == ActorType.PARTNER) return actor.uid().equals(file.addedBy());
        return kinds.get(found.kind())
                .paper(file.code())
                .filter(paper -> paper.opensFor(rights.sight(actor, found)))
                .isPresent();
    }

    private static Refusal barred() {
        return new Refusal(RefusalKind.BARRED, "not-your-office", "tracking.no-papers");
    }

    private Case readable(Actor actor, String caseNo) {
        var found = rights.visible(actor, caseNo);
        actor.demandCall(PartnerAct.READ_CASE, found.kind());
        if (rights.sight(actor, found).compareTo(Sight.MASKED) < 0) throw barred();
        return found;
    }
}

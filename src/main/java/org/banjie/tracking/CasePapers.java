package org.banjie.tracking;

import java.util.List;
import java.util.UUID;
import org.banjie.access.Actor;
import org.banjie.access.PartnerAct;
import org.banjie.cases.Case;
import org.banjie.kinds.Rights;
import org.banjie.kinds.Sight;
import org.banjie.materials.Material;
import org.banjie.materials.Materials;
import org.banjie.notices.Document;
import org.banjie.notices.Documents;
import org.banjie.site.Nature;
import org.banjie.site.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The papers of a case, issued and handed in, for those who may read it; a paper of another case is not there. */
@Component
@Transactional(readOnly = true)
class CasePapers {

    private final Rights rights;
    private final Documents documents;
    private final Materials materials;

    CasePapers(Rights rights, Documents documents, Materials materials) {
        this.rights = rights;
        this.documents = documents;
        this.materials = materials;
    }

    /** @throws Refusal NOT_FOUND for who may not see the case, BARRED for who sees only what is public of it */
    List<Document> documents(Actor actor, String caseNo) {
        return documents(readable(actor, caseNo));
    }

    /** For a reader who has shown otherwise that they may: the holder of the tracking code. */
    List<Document> documents(Case found) {
        return documents.of(found.caseNo());
    }

    /** @throws Refusal as {@link #documents}; NOT_FOUND for a document of another case */
    UUID document(Actor actor, String caseNo, UUID id) {
        return document(readable(actor, caseNo), id);
    }

    UUID document(Case found, UUID id) {
        var document = documents.get(id);
        if (document.caseNo().equals(found.caseNo())) return id;
        throw new Refusal(Nature.NOT_FOUND, "no-such-document", "notices.no-such-document");
    }

    /** Every file, those that a newer one has taken the place of too. */
    List<Material> materials(Actor actor, String caseNo) {
        return materials.history(readable(actor, caseNo).caseNo());
    }

    /** @throws Refusal as {@link #documents}; NOT_FOUND for a file of another case or of a draft */
    UUID material(Actor actor, String caseNo, UUID id) {
        var found = readable(actor, caseNo);
        if (materials.get(id).subject().equals(found.caseNo())) return id;
        throw new Refusal(Nature.NOT_FOUND, "no-such-material", "materials.no-such-material");
    }

    private Case readable(Actor actor, String caseNo) {
        var found = rights.visible(actor, caseNo);
        actor.demandCall(PartnerAct.READ_CASE, found.kind());
        if (rights.sight(actor, found).compareTo(Sight.MASKED) < 0) {
            throw new Refusal(Nature.BARRED, "not-your-office", "tracking.no-papers");
        }
        return found;
    }
}

package org.banjie.funeral.arrangement.family;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.banjie.access.SignedIn;
import org.banjie.cases.Case;
import org.banjie.cases.Cases;
import org.banjie.casework.papers.HandedInMaterials;
import org.banjie.casework.papers.PapersOnList;
import org.banjie.casework.papers.TakingBack;
import org.banjie.funeral.arrangement.rules.FuneralModel;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.stereotype.Service;
import org.springframework.web.multipart.MultipartFile;

/** The papers of a funeral, which the family may hand in from the report of the death on (上海市殡葬管理条例第十九条). */
@Service
class FamilyPapers {

    private static final String CERTIFICATE = "death-certificate";

    private final SignedIn signedIn;
    private final Cases cases;
    private final PapersOnList list;
    private final HandedInMaterials materials;
    private final TakingBack takingBack;

    FamilyPapers(
            SignedIn signedIn, Cases cases, PapersOnList list, HandedInMaterials materials, TakingBack takingBack) {
        this.signedIn = signedIn;
        this.cases = cases;
        this.list = list;
        this.materials = materials;
        this.takingBack = takingBack;
    }

    /** @throws Refusal NOT_FOUND for everybody but the family */
    Case own(String caseNo) {
        var account = signedIn.actor().uid();
        return cases.find(caseNo)
                .filter(found -> found.kind().equals(FuneralModel.KIND) && account.equals(found.account()))
                .orElseThrow(() -> new Refusal(RefusalKind.NOT_FOUND, "unknown-case", "cases.unknown", caseNo));
    }

    List<PapersOnList.Line> of(Case found) {
        return list.of(found);
    }

    boolean hasCertificate(Case found) {
        return list.of(found).stream()
                .anyMatch(
                        line -> line.code().equals(CERTIFICATE) && !line.files().isEmpty());
    }

    /** @throws Refusal as {@link HandedInMaterials#add} */
    void add(Case own, String code, List<MultipartFile> files) {
        for (var file : files) {
            materials.add(signedIn.actor(), own.caseNo(), code, file.getOriginalFilename(), file);
        }
    }

    Set<UUID> takeable(Case own) {
        return takingBack.open(signedIn.actor(), own);
    }

    /** @throws Refusal as {@link TakingBack#take} */
    void takeBack(Case own, UUID file) {
        takingBack.take(signedIn.actor(), own.caseNo(), file);
    }
}

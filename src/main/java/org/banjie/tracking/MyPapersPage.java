package org.banjie.tracking;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.banjie.access.SignedIn;
import org.banjie.cases.Case;
import org.banjie.casework.papers.HandedInMaterials;
import org.banjie.casework.papers.PapersOnList;
import org.banjie.casework.papers.SignHere;
import org.banjie.casework.papers.TakingBack;
import org.banjie.materials.UploadTrouble;
import org.banjie.refusal.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Where an applicant hands in what is still missing, whatever step the case is at, as long as it is open. */
@Controller
@RequestMapping("/my/{caseNo}/papers")
class MyPapersPage {

    private final SignedIn signedIn;
    private final OwnCases own;
    private final PapersOnList papers;
    private final HandedInMaterials materials;
    private final TakingBack takingBack;
    private final UploadTrouble trouble;
    private final List<SignHere> signing;

    MyPapersPage(
            SignedIn signedIn,
            OwnCases own,
            PapersOnList papers,
            HandedInMaterials materials,
            TakingBack takingBack,
            UploadTrouble trouble,
            List<SignHere> signing) {
        this.signedIn = signedIn;
        this.own = own;
        this.papers = papers;
        this.materials = materials;
        this.takingBack = takingBack;
        this.trouble = trouble;
        this.signing = signing;
    }

    /** Nothing can be added to a closed case: its page says so. */
    @GetMapping
    String show(@PathVariable String caseNo, Model model) {
        var found = own.get(signedIn.actor(), caseNo);
        return found.status().isClosed() ? "redirect:/my/" + caseNo : show(found, model);
    }

    @PostMapping("/{code}")
    String add(
            @PathVariable String caseNo,
            @PathVariable String code,
            MultipartHttpServletRequest request,
            Model model,
            HttpServletResponse response) {
        var actor = signedIn.actor();
        var found = own.get(actor, caseNo);
        try {
            for (var file : request.getFiles("file")) {
                materials.add(actor, caseNo, code, file.getOriginalFilename(), file);
            }
            return "redirect:/my/" + caseNo + "/papers";
        } catch (Refusal | MultipartException refused) {
            trouble.tell(refused, model, response);
            return show(found, model);
        }
    }

    @PostMapping("/files/{file}/remove")
    String takeBack(@PathVariable String caseNo, @PathVariable UUID file) {
        var actor = signedIn.actor();
        takingBack.take(actor, own.get(actor, caseNo).caseNo(), file);
        return "redirect:/my/" + caseNo + "/papers";
    }

    private String show(Case found, Model model) {
        model.addAttribute("caseNo", found.caseNo());
        model.addAttribute(
                "toSign",
                signing.stream()
                        .flatMap(one -> one.of(signedIn.actor(), found).stream())
                        .toList());
        model.addAttribute("lines", MissingFirst.of(papers.of(found)));
        model.addAttribute("takeable", takingBack.open(signedIn.actor(), found));
        model.addAttribute("types", trouble.types());
        model.addAttribute("mb", trouble.megabytes());
        return "tracking/papers";
    }
}

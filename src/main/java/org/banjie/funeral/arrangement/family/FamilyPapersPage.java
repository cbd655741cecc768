package org.banjie.funeral.arrangement.family;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
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

/** Where a family photographs the death certificate and sends it, whatever step the case is at. */
@Controller
@RequestMapping("/funeral/papers/{caseNo}")
class FamilyPapersPage {

    private final FamilyPapers papers;
    private final UploadTrouble trouble;

    FamilyPapersPage(FamilyPapers papers, UploadTrouble trouble) {
        this.papers = papers;
        this.trouble = trouble;
    }

    @GetMapping
    String show(@PathVariable String caseNo, Model model) {
        var own = papers.own(caseNo);
        model.addAttribute("caseNo", own.caseNo());
        model.addAttribute("lines", papers.of(own));
        model.addAttribute("takeable", papers.takeable(own));
        model.addAttribute("types", trouble.types());
        model.addAttribute("mb", trouble.megabytes());
        return "funeral/papers";
    }

    @PostMapping("/{code}")
    String add(
            @PathVariable String caseNo,
            @PathVariable String code,
            MultipartHttpServletRequest request,
            Model model,
            HttpServletResponse response) {
        var own = papers.own(caseNo);
        try {
            papers.add(own, code, request.getFiles("file"));
            return "redirect:/funeral/papers/" + caseNo;
        } catch (Refusal | MultipartException refused) {
            trouble.tell(refused, model, response);
            return show(caseNo, model);
        }
    }

    @PostMapping("/files/{file}/remove")
    String takeBack(@PathVariable String caseNo, @PathVariable UUID file) {
        papers.takeBack(papers.own(caseNo), file);
        return "redirect:/funeral/papers/" + caseNo;
    }
}

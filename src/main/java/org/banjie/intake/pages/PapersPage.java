package org.banjie.intake.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.banjie.access.SignedIn;
import org.banjie.casework.papers.Blanks;
import org.banjie.casework.papers.PapersOnList;
import org.banjie.intake.drafts.ApplicationDraft;
import org.banjie.intake.drafts.ApplicationDraftDesk;
import org.banjie.intake.drafts.DraftPapers;
import org.banjie.intake.drafts.SignedOnScreen;
import org.banjie.kinds.Kinds;
import org.banjie.kinds.RequiredMaterial;
import org.banjie.kinds.own.Signatories;
import org.banjie.materials.MaterialDownload;
import org.banjie.materials.UploadTrouble;
import org.banjie.refusal.Refusal;
import org.banjie.site.Download;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** The papers of an application on the way: paper by paper, added, looked at, taken back; with a script or without. */
@Controller
@RequestMapping("/intake/{id}/papers")
class PapersPage {

    private final SignedIn signedIn;
    private final ApplicationDraftDesk drafts;
    private final DraftPapers papers;
    private final Kinds kinds;
    private final UploadTrouble trouble;
    private final MaterialDownload download;
    private final Blanks blanks;
    private final SignedOnScreen signing;

    PapersPage(
            SignedIn signedIn,
            ApplicationDraftDesk drafts,
            DraftPapers papers,
            Kinds kinds,
            UploadTrouble trouble,
            MaterialDownload download,
            Blanks blanks,
            SignedOnScreen signing) {
        this.signedIn = signedIn;
        this.drafts = drafts;
        this.papers = papers;
        this.kinds = kinds;
        this.trouble = trouble;
        this.download = download;
        this.blanks = blanks;
        this.signing = signing;
    }

    @GetMapping
    String show(@PathVariable UUID id, Model model) {
        var draft = drafts.get(signedIn.actor(), id);
        model.addAttribute("id", id);
        model.addAttribute("kind", kinds.get(draft.kind()));
        var lines = papers.of(draft);
        model.addAttribute("lines", lines);
        model.addAttribute("combines", papers.photographs(draft).keySet());
        model.addAttribute("toSign", toSign(draft, lines));
        model.addAttribute("types", trouble.types());
        model.addAttribute("mb", trouble.megabytes());
        return "intake/papers";
    }

    /** Nobody is asked to sign what is there. */
    private List<RequiredMaterial> toSign(ApplicationDraft draft, List<PapersOnList.Line> lines) {
        return signing.open(signedIn.actor(), draft).stream()
                .map(SignedOnScreen.Sheet::paper)
                .filter(paper -> lines.stream()
                        .anyMatch(line ->
                                line.code().equals(paper.code()) && line.files().isEmpty()))
                .toList();
    }

    @PostMapping("/{code}")
    String add(
            @PathVariable UUID id,
            @PathVariable String code,
            MultipartHttpServletRequest request,
            Model model,
            HttpServletResponse response) {
        try {
            for (var file : request.getFiles("file")) {
                papers.add(signedIn.actor(), id, code, file.getOriginalFilename(), file);
            }
            return back(id);
        } catch (Refusal | MultipartException refused) {
            trouble.tell(refused, model, response);
            return show(id, model);
        }
    }

    /** Several photographs of one paper become one file with so many pages. */
    @PostMapping("/{code}/combine")
    String combine(
            @PathVariable UUID id,
            @PathVariable String code,
            Model model,
            HttpServletResponse response,
            Locale language) {
        try {
            var kind = kinds.get(drafts.get(signedIn.actor(), id).kind());
            var name = kind.materials().stream()
                    .filter(one -> one.code().equals(code))
                    .findFirst()
                    .map(one -> one.name().in(language))
                    .orElse(code);
            papers.combine(signedIn.actor(), id, code, name);
            return back(id);
        } catch (Refusal refused) {
            trouble.tell(refused, model, response);
            return show(id, model);
        }
    }

    @PostMapping("/files/{file}/remove")
    String remove(@PathVariable UUID id, @PathVariable UUID file) {
        papers.remove(signedIn.actor(), id, file);
        return back(id);
    }

    /** A clerk has the papers on the one page of the application. */
    private String back(UUID id) {
        return "redirect:/intake/" + id + (signedIn.actor().staff() ? "#papers-title" : "/papers");
    }

    /** The office's form for a paper, with what the draft says already, to be printed and signed. */
    @GetMapping("/blanks/{code}")
    void blank(@PathVariable UUID id, @PathVariable String code, HttpServletResponse response) throws IOException {
        var draft = drafts.get(signedIn.actor(), id);
        var applicant = draft.application().applicant();
        var signer = new Signatories.Signer(Objects.toString(applicant.name(), ""), applicant.number());
        var blank = blanks.of(
                kinds.get(draft.kind()), code, signer, draft.application().answers());
        Download.pdf(blank.fileName(), blank.pdf(), response);
    }

    @GetMapping("/files/{file}")
    void file(@PathVariable UUID id, @PathVariable UUID file, HttpServletResponse response) throws IOException {
        download.show(papers.get(signedIn.actor(), id, file).id(), response);
    }
}

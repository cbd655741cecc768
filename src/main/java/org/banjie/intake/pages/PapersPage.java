package org.banjie.intake.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.banjie.access.SignedIn;
import org.banjie.casework.papers.Blanks;
import org.banjie.casework.papers.PapersOnList;
import org.banjie.intake.drafts.ApplicationDraft;
import org.banjie.intake.drafts.ApplicationDraftDesk;
import org.banjie.intake.drafts.DraftPapers;
import org.banjie.intake.drafts.SignedOnScreen;
import org.banjie.intake.drafts.SignedSheet;
import org.banjie.kinds.Kinds;
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
    private final SignedSheet sheets;

    PapersPage(
            SignedIn signedIn,
            ApplicationDraftDesk drafts,
            DraftPapers papers,
            Kinds kinds,
            UploadTrouble trouble,
            MaterialDownload download,
            Blanks blanks,
            SignedOnScreen signing,
            SignedSheet sheets) {
        this.signedIn = signedIn;
        this.drafts = drafts;
        this.papers = papers;
        this.kinds = kinds;
        this.trouble = trouble;
        this.download = download;
        this.blanks = blanks;
        this.signing = signing;
        this.sheets = sheets;
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
        model.addAttribute("at", new SheetPlace(id, null, null));
        model.addAttribute("types", trouble.types());
        model.addAttribute("mb", trouble.megabytes());
        return "intake/papers";
    }

    /** Nobody is asked to sign what is there whole. */
    private List<SignedOnScreen.Sheet> toSign(ApplicationDraft draft, List<PapersOnList.Line> lines) {
        return signing.open(signedIn.actor(), draft).stream()
                .filter(sheet -> lines.stream()
                        .filter(line -> line.code().equals(sheet.paper().code()))
                        .anyMatch(line -> line.files().isEmpty() || isBegun(sheet)))
                .toList();
    }

    /** Some have agreed and some have not: somebody may have come into the household since the paper was printed. */
    private static boolean isBegun(SignedOnScreen.Sheet sheet) {
        return sheet.standing().agreed() > 0 && !sheet.standing().isWhole();
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

    /** The office's form for a paper, with what the draft says and who has agreed on screen already, to be printed and signed. */
    @GetMapping("/blanks/{code}")
    void blank(@PathVariable UUID id, @PathVariable String code, HttpServletResponse response) throws IOException {
        var draft = drafts.get(signedIn.actor(), id);
        var blank = begun(draft, code).orElseGet(() -> untouched(draft, code));
        Download.pdf(blank.fileName(), blank.pdf(), response);
    }

    private Optional<Blanks.Blank> begun(ApplicationDraft draft, String code) {
        return kinds.get(draft.kind()).materials().stream()
                .filter(paper -> paper.code().equals(code) && paper.isSignedOnScreen())
                .findFirst()
                .flatMap(paper -> Optional.of(sheets.standing(draft, paper))
                        .filter(standing -> standing.agreed() > 0)
                        .map(standing -> sheets.print(draft, paper, standing)));
    }

    private Blanks.Blank untouched(ApplicationDraft draft, String code) {
        var applicant = draft.application().applicant();
        var signer = new Signatories.Signer(Objects.toString(applicant.name(), ""), applicant.number());
        return blanks.of(
                kinds.get(draft.kind()), code, signer, draft.application().answers());
    }

    @GetMapping("/files/{file}")
    void file(@PathVariable UUID id, @PathVariable UUID file, HttpServletResponse response) throws IOException {
        download.show(papers.get(signedIn.actor(), id, file).id(), response);
    }
}

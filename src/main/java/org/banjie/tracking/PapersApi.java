package org.banjie.tracking;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.banjie.access.SignedIn;
import org.banjie.casework.papers.Blanks;
import org.banjie.casework.papers.TakingBack;
import org.banjie.materials.Material;
import org.banjie.materials.MaterialDownload;
import org.banjie.materials.content.Scan;
import org.banjie.notices.Document;
import org.banjie.notices.DocumentDownload;
import org.banjie.site.Download;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The papers of a case over the API: what was issued and what was handed in, as lists and each as its file. */
@RestController
@RequestMapping("/api/v1/cases/{caseNo}")
class PapersApi {

    private final SignedIn signedIn;
    private final CasePapers papers;
    private final DocumentDownload documents;
    private final MaterialDownload materials;
    private final Blanks blanks;
    private final TakingBack takingBack;
    private final Clock clock;

    PapersApi(
            SignedIn signedIn,
            CasePapers papers,
            DocumentDownload documents,
            MaterialDownload materials,
            Blanks blanks,
            TakingBack takingBack,
            Clock clock) {
        this.signedIn = signedIn;
        this.papers = papers;
        this.documents = documents;
        this.materials = materials;
        this.blanks = blanks;
        this.takingBack = takingBack;
        this.clock = clock;
    }

    record DocumentView(UUID id, String code, String title, String number, LocalDate issuedOn) {

        static DocumentView of(Document document) {
            return new DocumentView(
                    document.id(), document.code(), document.title(), document.number(), document.issuedOn());
        }
    }

    /** @param warning what whoever opens it should know, null for nothing
     *  @param current false once a newer file has taken its place or it was taken back */
    record MaterialView(
            UUID id,
            String code,
            String name,
            String type,
            long size,
            Scan scan,
            String warning,
            OffsetDateTime addedAt,
            boolean current) {}

    @GetMapping("/documents")
    List<DocumentView> documents(@PathVariable String caseNo) {
        return papers.documents(signedIn.actor(), caseNo).stream()
                .map(DocumentView::of)
                .toList();
    }

    /** The PDF, to be shown in place. */
    @GetMapping("/documents/{id}")
    void document(@PathVariable String caseNo, @PathVariable UUID id, HttpServletResponse response) throws IOException {
        documents.show(papers.document(signedIn.actor(), caseNo, id), response);
    }

    @GetMapping("/materials")
    List<MaterialView> materials(@PathVariable String caseNo) {
        return papers.materials(signedIn.actor(), caseNo).stream()
                .map(this::view)
                .toList();
    }

    /** The file, to be shown in place. */
    @GetMapping("/materials/{id}")
    void material(@PathVariable String caseNo, @PathVariable UUID id, HttpServletResponse response) throws IOException {
        materials.show(papers.material(signedIn.actor(), caseNo, id), response);
    }

    /** Taken back by whoever sent it, as on the page; it stays in the list as no longer current. */
    @DeleteMapping("/materials/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeBack(@PathVariable String caseNo, @PathVariable UUID id) {
        takingBack.take(signedIn.actor(), caseNo, id);
    }

    /** The office's form for a paper that is asked for, with the names and numbers that are known, to be printed and signed. */
    @GetMapping("/blanks/{code}")
    void blank(@PathVariable String caseNo, @PathVariable String code, HttpServletResponse response)
            throws IOException {
        var blank = blanks.of(papers.toSign(signedIn.actor(), caseNo), code);
        Download.pdf(blank.fileName(), blank.pdf(), response);
    }

    private MaterialView view(Material file) {
        return new MaterialView(
                file.id(),
                file.code(),
                file.name(),
                String.valueOf(file.type()),
                file.size(),
                file.scan(),
                Objects.toString(file.warning(), null),
                file.addedAt().atZone(clock.getZone()).toOffsetDateTime(),
                file.isCurrent());
    }
}

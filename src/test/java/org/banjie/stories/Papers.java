package org.banjie.stories;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.banjie.notices.Document;
import org.banjie.notices.Documents;

/** The papers a case was answered with, as their reader sees them. */
final class Papers {

    private final Documents documents;

    Papers(Documents documents) {
        this.documents = documents;
    }

    List<String> codes(String caseNo) {
        return documents.of(caseNo).stream().map(Document::code).toList();
    }

    /** What the newest paper of that code says, without the breaks between its lines. */
    String text(String caseNo, String code) {
        var paper = documents.newest(caseNo, code).orElseThrow();
        try (var pdf = Loader.loadPDF(documents.open(paper.id()))) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.banjie.notices;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.banjie.site.Download;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Sends a document to a browser. The desk that calls has made sure that the reader may see it. */
@Component
public class DocumentDownload {

    private final Documents documents;

    DocumentDownload(Documents documents) {
        this.documents = documents;
    }

    /** To be saved. */
    public void save(UUID id, HttpServletResponse response) throws IOException {
        var pdf = documents.open(id);
        head(id).toSave(response);
        response.getOutputStream().write(pdf);
    }

    /** To be shown in place. */
    public void show(UUID id, HttpServletResponse response) throws IOException {
        var pdf = documents.open(id);
        head(id).toShow(response);
        response.getOutputStream().write(pdf);
    }

    private Download head(UUID id) {
        var document = documents.get(id);
        return new Download(document.fileName(), MediaType.APPLICATION_PDF_VALUE, document.size());
    }
}

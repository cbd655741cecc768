package org.banjie.site;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/**
 * A file on its way to a browser, which never runs what is in it: it keeps to the type that it is told, and shown in
 * place it may load nothing, run nothing and be framed by our own pages only. It is not kept in any cache.
 *
 * @param name what it is called when it is saved
 * @param mediaType of the content, checked by whoever took it
 * @param size bytes
 */
public record Download(String name, String mediaType, long size) {

    /** A picture may be locked up entirely; browsers do not show a PDF in a sandbox. */
    private static final String NOTHING = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'";

    /** To be saved. */
    public void toSave(HttpServletResponse response) {
        write(response, ContentDisposition.attachment());
    }

    /** To be shown in place, beside a form. */
    public void toShow(HttpServletResponse response) {
        write(response, ContentDisposition.inline());
    }

    /** A PDF made for whoever asked, shown in place so that it can be printed. */
    public static void pdf(String name, byte[] pdf, HttpServletResponse response) throws IOException {
        new Download(name, MediaType.APPLICATION_PDF_VALUE, pdf.length).toShow(response);
        response.getOutputStream().write(pdf);
    }

    private void write(HttpServletResponse response, ContentDisposition.Builder disposition) {
        response.setContentType(mediaType);
        response.setContentLengthLong(size);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                disposition.filename(name, StandardCharsets.UTF_8).build().toString());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setHeader("Content-Security-Policy", mediaType.startsWith("image/") ? NOTHING + "; sandbox" : NOTHING);
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
    }
}

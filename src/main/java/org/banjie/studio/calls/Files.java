package org.banjie.studio.calls;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Files over HTTP: always as a download, whatever they contain, and with what they are called for the next save. */
final class Files {

    static final MediaType ZIP = MediaType.parseMediaType("application/zip");

    private Files() {}

    static ResponseEntity<byte[]> answer(String name, byte[] bytes, String etag, MediaType type) {
        return ResponseEntity.ok()
                .eTag(etag)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .contentType(type)
                .body(bytes);
    }

    static MediaType typeOf(String name) {
        if (name.endsWith(".form")) return MediaType.APPLICATION_JSON;
        return name.endsWith(".yaml") ? MediaType.parseMediaType("application/yaml") : MediaType.APPLICATION_XML;
    }

    /** What an {@code If-Match} header names; null where there is none or it is {@code *}. */
    static String expected(String header) {
        if (header == null || header.isBlank() || header.equals("*")) return null;
        return header.strip().replaceFirst("^W/", "").replace("\"", "");
    }
}

package org.banjie.stories.rights;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.springframework.web.util.HtmlUtils;

/** What a person can read of an answer: its headers, and the words in whatever sort of file it is. */
final class Readable {

    private Readable() {}

    static String of(HttpResponse<byte[]> answer) {
        return headers(answer) + "\n" + body(answer);
    }

    /** Names of files and addresses stand there in another writing. */
    private static String headers(HttpResponse<byte[]> answer) {
        var all = answer.headers().map().toString();
        try {
            return all + URLDecoder.decode(all.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return all;
        }
    }

    private static String body(HttpResponse<byte[]> answer) {
        var type = answer.headers().firstValue("Content-Type").orElse("");
        try {
            if (type.contains("pdf")) return pdf(answer.body());
            if (type.contains("zip") || type.contains("sheet")) return unpacked(answer.body());
            return HtmlUtils.htmlUnescape(new String(answer.body(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String pdf(byte[] bytes) throws IOException {
        try (var pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
        }
    }

    private static String unpacked(byte[] bytes) throws IOException {
        var all = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                all.append(entry.getName()).append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }
}

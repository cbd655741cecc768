package org.banjie.materials.pictures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.springframework.core.io.InputStreamSource;

/** Photographs as the pages of one PDF: each upright on a sheet of A4, its pixels untouched, in the order they came. */
public final class PhotographPages {

    private static final float MARGIN = 20;

    private PhotographPages() {}

    /**
     * One photograph is in memory at a time.
     *
     * @return a file of its own, which the caller deletes
     * @throws IOException also for what is no JPEG
     */
    public static Path of(List<? extends InputStreamSource> photographs) throws IOException {
        var file = Files.createTempFile("pages", ".pdf");
        try (var pdf = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            for (var photograph : photographs) add(pdf, photograph);
            pdf.save(file.toFile());
            return file;
        } catch (IOException | RuntimeException unreadable) {
            Files.deleteIfExists(file);
            throw unreadable;
        }
    }

    private static void add(PDDocument pdf, InputStreamSource photograph) throws IOException {
        byte[] bytes;
        try (var in = photograph.getInputStream()) {
            bytes = in.readAllBytes();
        }
        var picture = JPEGFactory.createFromByteArray(pdf, bytes);
        var turned = Turned.of(bytes);
        // the sheet is turned by the viewer, so it is laid out as the pixels lie
        var lies = picture.getWidth() > picture.getHeight();
        var sheet = lies
                ? new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth())
                : new PDRectangle(PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
        var page = new PDPage(sheet);
        page.setRotation(turned * 90);
        pdf.addPage(page);
        var scale = Math.min(
                (sheet.getWidth() - 2 * MARGIN) / picture.getWidth(),
                (sheet.getHeight() - 2 * MARGIN) / picture.getHeight());
        var width = picture.getWidth() * scale;
        var height = picture.getHeight() * scale;
        try (var ink = new PDPageContentStream(pdf, page)) {
            ink.drawImage(picture, (sheet.getWidth() - width) / 2, (sheet.getHeight() - height) / 2, width, height);
        }
    }
}

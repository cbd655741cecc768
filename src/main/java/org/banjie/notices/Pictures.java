package org.banjie.notices;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of a PDF as pictures, to be looked at beside what is typed. */
final class Pictures {

    /** Large enough to be read on a screen. */
    private static final float DOTS_PER_INCH = 96;

    private static final int MOST_PAGES = 4;

    private Pictures() {}

    static List<byte[]> of(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            var renderer = new PDFRenderer(document);
            var pages = new ArrayList<byte[]>();
            for (var page = 0; page < Math.min(MOST_PAGES, document.getNumberOfPages()); page++) {
                var out = new ByteArrayOutputStream();
                ImageIO.write(renderer.renderImageWithDPI(page, DOTS_PER_INCH, ImageType.RGB), "png", out);
                pages.add(out.toByteArray());
            }
            return pages;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

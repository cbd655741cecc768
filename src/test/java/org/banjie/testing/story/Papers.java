package org.banjie.testing.story;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.banjie.notices.Document;
import org.banjie.notices.Documents;

/** The papers a case was answered with, as their reader sees them. */
public final class Papers {

    private final Documents documents;

    public Papers(Documents documents) {
        this.documents = documents;
    }

    public List<String> codes(String caseNo) {
        return documents.of(caseNo).stream().map(Document::code).toList();
    }

    /** What the newest paper of that code says, without the breaks between its lines. */
    public String text(String caseNo, String code) {
        return text(documents.newest(caseNo, code).orElseThrow());
    }

    /** What each of them says, the first one first. */
    public List<String> texts(String caseNo, String code) {
        return documents.of(caseNo).stream()
                .filter(paper -> paper.code().equals(code))
                .map(this::text)
                .toList();
    }

    private String text(Document paper) {
        try (var pdf = Loader.loadPDF(documents.open(paper.id()))) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address a phone reads off the first page of that paper. */
    public String address(String caseNo, String code) {
        var paper = documents.newest(caseNo, code).orElseThrow();
        return address(documents.open(paper.id()));
    }

    /** The same for a paper that nobody keeps. */
    public static String address(byte[] paper) {
        try (var pdf = Loader.loadPDF(paper)) {
            var page = new PDFRenderer(pdf).renderImageWithDPI(0, 200);
            var pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
            var source = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
            return new QRCodeReader()
                    .decode(
                            new BinaryBitmap(new HybridBinarizer(source)),
                            Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE))
                    .getText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReaderException unreadable) {
            throw new AssertionError("No phone reads the picture on it", unreadable);
        }
    }
}

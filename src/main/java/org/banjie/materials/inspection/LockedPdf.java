package org.banjie.materials.inspection;

import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.springframework.core.io.InputStreamSource;

/**
 * A PDF that is locked against changes and opens for everybody, as banks and social insurance send them: PDFBox unlocks
 * its streams, {@link PdfScan} looks into them. Names outside of streams are never locked and have been seen. Nothing is
 * unfolded by PDFBox, and only files are opened that cannot fill its memory.
 */
final class LockedPdf {

    private static final int LARGEST = 20 << 20;
    private static final int OBJECTS = 50_000;

    private LockedPdf() {}

    /** @param opaque what the file would be if nothing of it is locked after all */
    static Optional<FileFault> fault(InputStreamSource file, long mostUnfolded, boolean opaque) throws IOException {
        byte[] bytes;
        try (var in = file.getInputStream()) {
            bytes = in.readNBytes(LARGEST + 1);
        }
        if (bytes.length > LARGEST || objects(bytes) > OBJECTS) return Optional.of(FileFault.ENCRYPTED);
        try (var read = new RandomAccessReadBuffer(bytes);
                var document = Loader.loadPDF(read, "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            if (!document.isEncrypted()) return opaque ? Optional.of(FileFault.ACTIVE) : Optional.empty();
            return looked(document, mostUnfolded);
        } catch (InvalidPasswordException password) {
            return Optional.of(FileFault.ENCRYPTED);
        } catch (IOException broken) {
            return Optional.of(FileFault.DAMAGED);
        } catch (RuntimeException | StackOverflowError odd) {
            return Optional.of(FileFault.ENCRYPTED);
        }
    }

    private static Optional<FileFault> looked(PDDocument document, long mostUnfolded) throws IOException {
        try (var scan = new PdfScan(mostUnfolded)) {
            var objects = document.getDocument();
            for (var entry : objects.getXrefTable().entrySet()) {
                // those below zero stand inside another one, which is looked into whole
                if (entry.getValue() > 0) look(objects, entry.getKey(), scan);
            }
            if (scan.isActive() || scan.isOpaque()) return Optional.of(FileFault.ACTIVE);
            return scan.hasAttachments() ? Optional.of(FileFault.ATTACHMENTS) : Optional.empty();
        }
    }

    private static void look(COSDocument objects, COSObjectKey key, PdfScan scan) throws IOException {
        if (!(objects.getObjectFromPool(key).getObject() instanceof COSStream stream)) return;
        if (stream.getItem(COSName.TYPE) == COSName.XREF) return;
        var packed = stream.containsKey(COSName.N) && stream.containsKey(COSName.FIRST);
        try (var content = stream.createRawInputStream()) {
            scan.takeStream(packed, content);
        }
    }

    private static int objects(byte[] bytes) {
        var count = 0;
        for (var i = 0; i + 3 < bytes.length; i++) {
            if (bytes[i] == ' ' && bytes[i + 1] == 'o' && bytes[i + 2] == 'b' && bytes[i + 3] == 'j') count++;
        }
        return count;
    }
}

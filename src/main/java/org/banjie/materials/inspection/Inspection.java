package org.banjie.materials.inspection;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.springframework.core.io.InputStreamSource;

/** Looks through a file that came as one of the types that are taken. */
public final class Inspection {

    /** What the object streams of a PDF may unfold to; those of a thousand pages take some ten megabytes. */
    private static final long MOST_UNFOLDED = 128L << 20;

    private final long maxPixels;

    /** @param maxPixels how many pixels a picture may have */
    public Inspection(long maxPixels) {
        this.maxPixels = maxPixels;
    }

    /** What is wrong with the file; empty when nothing was found. Reads as much of it as it must. */
    public Optional<FileFault> of(FileType type, InputStreamSource file) throws IOException {
        if (type == FileType.PDF) return pdf(file);
        try (var content = file.getInputStream()) {
            var fault = picture(type, content);
            if (fault.isPresent()) return fault;
        }
        try (var content = file.getInputStream()) {
            return PictureEnd.reached(type, content) ? Optional.empty() : Optional.of(FileFault.DAMAGED);
        }
    }

    private Optional<FileFault> picture(FileType type, InputStream content) {
        try {
            var size = ImageSize.of(type, content);
            // the product of two 32 bit numbers can turn negative
            var small = size.width() < 100_000 && size.height() < 100_000 && size.pixels() <= maxPixels;
            return small ? Optional.empty() : Optional.of(FileFault.TOO_MANY_PIXELS);
        } catch (IOException e) {
            return Optional.of(FileFault.DAMAGED);
        }
    }

    private static Optional<FileFault> pdf(InputStreamSource file) throws IOException {
        try (var content = file.getInputStream();
                var scan = new PdfScan(MOST_UNFOLDED)) {
            var piece = new byte[64 << 10];
            int got;
            while ((got = content.read(piece)) > 0) scan.take(piece, got);
            scan.take(new byte[] {'\n'}, 1);
            if (scan.isActive()) return Optional.of(FileFault.ACTIVE);
            if (scan.isEncrypted()) return LockedPdf.fault(file, MOST_UNFOLDED, scan.isOpaque());
            if (scan.isOpaque()) return Optional.of(FileFault.ACTIVE);
            if (!scan.isComplete()) return Optional.of(FileFault.DAMAGED);
            return scan.hasAttachments() ? Optional.of(FileFault.ATTACHMENTS) : Optional.empty();
        }
    }
}

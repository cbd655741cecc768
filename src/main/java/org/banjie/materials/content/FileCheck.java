package org.banjie.materials.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.banjie.files.Sha256;
import org.banjie.materials.inspection.FileFault;
import org.banjie.materials.inspection.FileType;
import org.banjie.materials.inspection.Inspection;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;

/**
 * Looks through a file before anything of it is kept, in constant memory: its size, what it is, what it carries, and what
 * the virus scanner says, which is asked over the network and therefore never within a transaction.
 */
@Component
public class FileCheck {

    private final Inspection inspection;
    private final VirusCheck viruses;

    public FileCheck(MaterialSettings settings, VirusCheck viruses) {
        this.inspection = new Inspection(settings.maxPixels());
        this.viruses = viruses;
    }

    /**
     * Reads the file several times.
     *
     * @param most bytes
     * @throws SealedContent.TooLarge as soon as more than that has come
     * @throws Refusal INVALID for what cannot be taken, CONFLICT when the virus scanner is down
     */
    public CheckedFile look(InputStreamSource file, long most) throws IOException {
        var head = head(file);
        if (head.length == 0) throw refusal(FileFault.EMPTY);
        var type = FileType.of(head).orElse(null);
        if (type == null) throw refusal(wrong(file, head));
        var sha256 = sha256(file, most);
        return new CheckedFile(type, sha256, inspected(file, type), scanned(file));
    }

    private static byte[] head(InputStreamSource file) throws IOException {
        try (var in = file.getInputStream()) {
            return in.readNBytes(FileType.HEAD);
        }
    }

    /** Electronic bills come as OFD, and whoever sends one is told why it is not taken. */
    private static FileFault wrong(InputStreamSource file, byte[] head) throws IOException {
        if (head.length < 2 || head[0] != 'P' || head[1] != 'K') return FileFault.WRONG_TYPE;
        try (var in = file.getInputStream()) {
            var begin = new String(in.readNBytes(64 << 10), StandardCharsets.ISO_8859_1);
            return begin.contains("OFD.xml") ? FileFault.OFD : FileFault.WRONG_TYPE;
        }
    }

    private static String sha256(InputStreamSource file, long most) throws IOException {
        var sha256 = new Sha256();
        long size = 0;
        try (var in = file.getInputStream()) {
            for (var piece = next(in); piece.length > 0; piece = next(in)) {
                size += piece.length;
                if (size > most) throw new SealedContent.TooLarge();
                sha256.add(piece);
            }
        }
        return sha256.endInHex();
    }

    private static byte[] next(InputStream in) throws IOException {
        return in.readNBytes(SealedContent.PIECE);
    }

    private FileFault inspected(InputStreamSource file, FileType type) throws IOException {
        var fault = inspection.of(type, file).orElse(null);
        if (fault != null && !fault.isWarning()) throw refusal(fault);
        return fault;
    }

    private Scan scanned(InputStreamSource file) throws IOException {
        try (var in = file.getInputStream()) {
            return viruses.of(in);
        }
    }

    static Refusal refusal(FileFault fault) {
        return new Refusal(RefusalKind.INVALID, fault.key(), "materials." + fault.key());
    }
}

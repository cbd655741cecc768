package org.banjie.materials.inspection;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The types of files that are taken, told by their content; what a file calls itself does not matter. DOCX and OFD are
 * not among them: both are ZIP archives that can carry anything, and nothing here can look through them.
 */
public enum FileType {
    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    HEIC("image/heic", "heic"),
    WEBP("image/webp", "webp");

    private static final byte[] PNG_SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    /** Pages, archives, programs, pictures: what might be opened as such with the beginning of a PDF inside. */
    private static final List<String> OTHERS =
            List.of("<", "PK", "MZ", "#!", "GIF8", "RIFF", "\u00FF\u00D8\u00FF", "\u0089PNG", "\u007FELF", "{");

    /** ISO 23008-12: still images coded with HEVC; {@code mif1} alone could hold any codec. */
    private static final Set<String> HEIC_BRANDS = Set.of("heic", "heix", "heim", "heis");

    private final String mediaType;
    private final String extension;

    FileType(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** How many bytes {@link #of} wants to see, where there are so many. */
    public static final int HEAD = 1024;

    /**
     * What a file is by its first bytes.
     *
     * @return empty for whatever is not taken
     */
    public static Optional<FileType> of(byte[] head) {
        if (isPdf(head)) return Optional.of(PDF);
        if (text(head, 0, 3).equals("\u00FF\u00D8\u00FF")) return Optional.of(JPEG);
        if (Arrays.equals(head, 0, Math.min(8, head.length), PNG_SIGNATURE, 0, 8)) return Optional.of(PNG);
        if (text(head, 0, 4).equals("RIFF") && text(head, 8, 4).equals("WEBP")) return Optional.of(WEBP);
        if (text(head, 4, 4).equals("ftyp") && hasHeicBrand(head)) return Optional.of(HEIC);
        return Optional.empty();
    }

    public String mediaType() {
        return mediaType;
    }

    public String extension() {
        return extension;
    }

    /** Within the first 1024 bytes, as readers have it; what is something else at its beginning is that. */
    private static boolean isPdf(byte[] head) {
        var begin = new String(head, StandardCharsets.ISO_8859_1);
        var at = begin.indexOf("%PDF-");
        return at == 0 || at > 0 && OTHERS.stream().noneMatch(begin.stripLeading()::startsWith);
    }

    /** The major brand at 8, the compatible ones from 16 to the end of the box. */
    private static boolean hasHeicBrand(byte[] head) {
        for (var at = 8; at + 4 <= Math.min(head.length, Math.max(0, head[3])); at += 4) {
            if (HEIC_BRANDS.contains(text(head, at, 4))) return true;
        }
        return false;
    }

    private static String text(byte[] head, int from, int length) {
        return from + length > head.length ? "" : new String(head, from, length, StandardCharsets.ISO_8859_1);
    }
}

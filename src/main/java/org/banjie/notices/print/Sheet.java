package org.banjie.notices.print;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * A printed paper.
 *
 * @param pdf PDF/A-2a
 * @param gaps characters that no font has, printed as 〓 with their code points; empty nearly always
 */
public record Sheet(byte[] pdf, List<String> gaps) {

    /** Hexadecimal, of the PDF. */
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

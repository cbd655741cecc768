package org.banjie.notices.print;

import java.util.List;
import org.banjie.files.Sha256;

/**
 * A printed paper.
 *
 * @param pdf PDF/A-2a
 * @param gaps characters that no font has, printed as 〓 with their code points; empty nearly always
 */
public record Sheet(byte[] pdf, List<String> gaps) {

    /** Hexadecimal, of the PDF. */
    public String sha256() {
        return Sha256.hex(pdf);
    }
}

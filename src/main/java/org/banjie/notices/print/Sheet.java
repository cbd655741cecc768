package org.banjie.notices.print;

import java.util.List;

/**
 * A printed paper.
 *
 * @param pdf PDF/A-2a
 * @param gaps characters that no font has, printed as 〓 with their code points; empty nearly always
 */
public record Sheet(byte[] pdf, List<String> gaps) {}

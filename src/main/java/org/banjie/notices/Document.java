package org.banjie.notices;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A paper as it was issued. What it says is fixed with that; it is printed afterwards.
 *
 * @param code which paper: {@code acceptance}, {@code refused}, … (a kind's {@code documents.yaml})
 * @param round the how manieth of its code in the case, from 1
 * @param organ the unit that signs
 * @param number 沪松泗镇救〔2026〕17号; null for papers without one, and in the transaction that issues it until it ends
 * @param gaps characters that no font had; empty nearly always, null until it is printed
 * @param size bytes of the PDF; null until it is printed
 * @param sha256 of the PDF, hexadecimal; null until it is printed
 */
public record Document(
        UUID id,
        String caseNo,
        String code,
        int round,
        String organ,
        String number,
        String title,
        String gaps,
        LocalDate issuedOn,
        Instant issuedAt,
        Integer size,
        String sha256) {

    /** In the journal: that one was printed, which tells nobody anything new. */
    public static final String PRINTED = "document-printed";

    /** How the file is called when it is kept: title and case number, or what stands in its place. */
    public String fileName() {
        return title + " " + caseNo.replace('/', '-') + ".pdf";
    }
}

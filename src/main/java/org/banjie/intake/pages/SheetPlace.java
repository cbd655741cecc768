package org.banjie.intake.pages;

import java.util.UUID;

/**
 * Where the pages of papers that are signed on screen are: among the papers of a draft, or of a case after it was handed in.
 *
 * @param draft null for a case
 * @param caseNo null for a draft
 * @param code of the paper; null for all of them
 */
record SheetPlace(UUID draft, String caseNo, String code) {

    boolean isCase() {
        return caseNo != null;
    }

    /** The papers it stands among. */
    public String back() {
        return isCase() ? "/my/" + caseNo + "/sign" : "/intake/" + draft + "/papers";
    }

    /** Where it is read and signed. */
    public String sign() {
        return back() + "/" + code + (isCase() ? "" : "/sign");
    }

    /** Where other adults are asked; the row of one follows. */
    public String adults() {
        return back() + "/" + code + "/adults/";
    }

    /** Where the signed paper is put among the papers; null for a case, where that comes by itself. */
    public String whole() {
        return isCase() ? null : back() + "/" + code + "/whole";
    }

    /** The same for one of its papers. */
    public SheetPlace of(String paper) {
        return new SheetPlace(draft, caseNo, paper);
    }
}

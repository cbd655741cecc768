package org.banjie.organisations.credit.proposals;

/** A ground as a registrar types it; days as 2026-03-31, the fine in whole yuan; what does not apply is left empty. */
record FactInput(
        String uscc,
        String list,
        String ground,
        String year,
        String factOn,
        String letterOneOn,
        String letterTwoOn,
        String fine,
        String note) {

    static FactInput blank() {
        return new FactInput("", "ABNORMAL", "", "", "", "", "", "", "");
    }
}

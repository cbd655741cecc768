package org.banjie.organisations.credit.audit;

/** An interest between an inspector and an organisation, as it is typed. */
record ConflictInput(String uid, String uscc, String reason) {

    static ConflictInput blank() {
        return new ConflictInput("", "", "");
    }
}

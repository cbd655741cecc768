package org.banjie.organisations.credit.audit.conflicts;

/** An interest between an inspector and an organisation, as it is typed. */
public record ConflictInput(String uid, String uscc, String reason) {

    public static ConflictInput blank() {
        return new ConflictInput("", "", "");
    }
}

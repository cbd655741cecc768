package org.banjie.relatives.keeping;

/** A relative as they were typed. */
public record RelationInput(String relation, String name, String idNo) {

    /** Not for logs: personal data. */
    @Override
    public String toString() {
        return "RelationInput[" + relation + "]";
    }
}

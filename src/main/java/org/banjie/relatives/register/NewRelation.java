package org.banjie.relatives.register;

/** A relative to be declared. */
public record NewRelation(Kinship relation, String name, String idNo) {

    /** Not for logs: personal data. */
    @Override
    public String toString() {
        return "NewRelation[" + relation + "]";
    }
}

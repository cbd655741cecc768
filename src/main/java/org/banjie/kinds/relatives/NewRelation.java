package org.banjie.kinds.relatives;

/** A relative to be declared. */
record NewRelation(Kinship relation, String name, String idNo) {

    /** Not for logs: personal data. */
    @Override
    public String toString() {
        return "NewRelation[" + relation + "]";
    }
}

package org.banjie.kinds.own;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Who signs a kind's blank forms where that is not the applicant alone. */
public interface Signatories {

    /** Code of the kind. */
    String kind();

    /**
     * Those who sign that paper, each on a page of their own.
     *
     * @param material code of the paper
     * @param answers to the application form, complete or not
     * @return empty where the applicant signs
     */
    List<Signer> of(String material, JsonNode answers);

    /** Somebody who signs; empty words for what is not known yet. */
    record Signer(String name, String idNo) {

        @Override
        public String toString() {
            return "Signer[…]";
        }
    }
}

package org.banjie.intake.applications;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.banjie.access.applicants.ApplicantIdentity;

/**
 * What is handed in.
 *
 * @param kind code of the kind
 * @param area unit code of the place: the desk an applicant chose online, or the village the family is registered in
 * @param answers to the kind's application form
 */
public record Application(String kind, String area, Person applicant, JsonNode answers) {

    public Application {
        applicant = applicant == null ? new Person(null, null, null, null) : applicant;
        answers = answers == null ? JsonNodeFactory.instance.objectNode() : answers;
    }

    /** Who applies; {@code idNo} of a person or {@code uscc} of an organisation. */
    public record Person(String name, String idNo, String uscc, String phone) {

        public static Person of(ApplicantIdentity identity, String name) {
            return switch (identity.kind()) {
                case PERSON -> new Person(name, identity.number(), null, identity.phone());
                case ORGANISATION -> new Person(name, null, identity.number(), identity.phone());
                case PHONE -> new Person(name, null, null, identity.phone());
            };
        }

        /** The number that identifies the applicant, or the empty string. */
        String number() {
            var number = idNo == null || idNo.isBlank() ? uscc : idNo;
            return number == null ? "" : number.strip().toUpperCase();
        }

        @Override
        public String toString() {
            return "Person[…]";
        }
    }
}

package org.banjie.intake.applications;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.banjie.access.applicants.ApplicantIdentity;
import org.banjie.cases.Applicant;
import org.banjie.cases.ApplicantType;
import org.banjie.numbers.Typed;

/**
 * What is handed in.
 *
 * @param kind code of the kind
 * @param area unit code of the place: the desk an applicant chose online, or the village the family is registered in
 * @param answers to the kind's application form
 * @param agent who hands it in for the applicant (代办); null for applicants themselves and for a counter
 * @param decisionWanted whether it is handed in although it is known to be refused, for a decision in writing; no draft keeps it
 */
public record Application(
        String kind, String area, Person applicant, JsonNode answers, Agent agent, boolean decisionWanted) {

    public Application {
        applicant = applicant == null ? new Person(null, null, null, null) : applicant;
        answers = answers == null ? JsonNodeFactory.instance.objectNode() : answers;
    }

    public Application(String kind, String area, Person applicant, JsonNode answers) {
        this(kind, area, applicant, answers, null);
    }

    public Application(String kind, String area, Person applicant, JsonNode answers, Agent agent) {
        this(kind, area, applicant, answers, agent, false);
    }

    /** The same, handed in whatever is known to refuse it. */
    public Application wantingDecision(boolean wanted) {
        return new Application(kind, area, applicant, answers, agent, wanted);
    }

    /** The same, of that person and with those answers. */
    public Application by(Person other, JsonNode given) {
        return new Application(kind, area, other, given, agent, decisionWanted);
    }

    /** Whether somebody fills it in for another person. */
    public boolean forAnother() {
        return agent != null;
    }

    /** @param name of whoever is signed in; @param relation what they are to the applicant, one of {@link AgentRelation} */
    public record Agent(String name, String relation) {

        String called() {
            return name == null ? "" : Typed.name(name);
        }

        @Override
        public String toString() {
            return "Agent[…]";
        }
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

        /** The number that identifies the applicant as it is kept, or the empty string. */
        public String number() {
            var number = idNo == null || idNo.isBlank() ? uscc : idNo;
            return number == null ? "" : ApplicantIdentity.normal(number);
        }

        /** As it is kept. */
        Applicant of(ApplicantType type) {
            return new Applicant(type, called(), number(), reached());
        }

        /** The name as it is kept; empty for none. */
        public String called() {
            return name == null ? "" : Typed.name(name);
        }

        /** The phone as it is kept; empty for none: the form lets those without one leave it so. */
        public String reached() {
            return phone == null ? "" : Typed.phone(phone);
        }

        @Override
        public String toString() {
            return "Person[…]";
        }
    }
}

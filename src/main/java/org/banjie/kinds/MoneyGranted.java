package org.banjie.kinds;

import java.time.LocalDate;
import java.util.Map;
import org.banjie.words.Words;

/**
 * What an approved application of a kind pays: how often, who says how much, and where the money goes; or which service it grants,
 * and who is paid for that.
 *
 * @param from month that is paid first of what is paid monthly; null for the one after the decision
 * @param table DMN table whose row says {@code amount}, asked with the facts of the case; null where a step says it
 * @param answer the field, of whichever form, that holds the amount; null where a table says it
 * @param bank which answer of the application names the bank; as {@code holder} and {@code account} null where it is not asked
 * @param review how what is paid by the month is looked at again; null where it is not
 * @param payee which answers name the organisation that is paid for what it did for the applicant; null where the applicant is
 * @param service what is granted where it is a service with a count; null where it is money
 */
public record MoneyGranted(
        Every every,
        From from,
        String table,
        String answer,
        String bank,
        String holder,
        String account,
        Payee payee,
        ReviewTerm review,
        Service service) {

    /** @param number the field that holds its unified social credit code */
    public record Payee(String name, String number) {}

    /** How often it is paid. */
    public enum Every {
        ONCE,
        MONTH,
        /** Nothing by itself: the payee is paid for what it has done and the family has confirmed. */
        SERVICE
    }

    /**
     * A service with a count, done by the payee.
     *
     * @param unit what is counted
     * @param count the field that says how many are granted
     * @param until the field that says the last day
     * @param what the field that says which service it is; null where a kind has but one
     * @param names how those are called
     * @param place the field that says where it is done; null where nobody has to know
     * @param price DMN table whose row says {@code price}, yuan for one, asked with the day of the visit as {@code on} and
     *     {@code answers} with the field {@code what}
     */
    public record Service(
            Counted unit,
            String count,
            String until,
            String what,
            Map<String, Words> names,
            String place,
            String price) {

        public Service {
            unit = unit == null ? Counted.HOURS : unit;
            names = names == null ? Map.of() : names;
        }

        /** How the service is called that was chosen; what has no name of its own is called as its kind. */
        public Words called(String chosen, Words kind) {
            return chosen == null ? kind : names.getOrDefault(chosen, kind);
        }
    }

    /** What of a service is counted. */
    public enum Counted {
        HOURS,
        VISITS
    }

    /** Which month is paid first. */
    public enum From {
        /** After that of the decision. */
        NEXT,
        DECISION,
        /** Of the day it was handed in (国发〔2015〕52号第三部分: 自递交申请当月计发). */
        APPLICATION
    }

    public boolean monthly() {
        return every == Every.MONTH;
    }

    /** First day that is owed; null of what is paid once. */
    public LocalDate startsOn(LocalDate handedIn, LocalDate decided) {
        if (!monthly()) return null;
        return switch (from == null ? From.NEXT : from) {
            case NEXT -> decided.withDayOfMonth(1).plusMonths(1);
            case DECISION -> decided.withDayOfMonth(1);
            case APPLICATION -> handedIn.withDayOfMonth(1);
        };
    }
}

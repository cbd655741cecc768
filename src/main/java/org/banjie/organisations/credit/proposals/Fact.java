package org.banjie.organisations.credit.proposals;

import java.time.LocalDate;

/**
 * What may be a ground for listing, as the tables C4 and C5 ask for it.
 *
 * @param list ABNORMAL or SERIOUS
 * @param year the year it belongs to
 * @param factOn the day it happened
 * @param letterOneOn day the first letter was sent to a seat that cannot be reached; null elsewhere
 * @param fine in yuan; null where there is none
 * @param note in words, for the case only; may be empty
 */
public record Fact(
        String uscc,
        String list,
        String ground,
        int year,
        LocalDate factOn,
        LocalDate letterOneOn,
        LocalDate letterTwoOn,
        Integer fine,
        String note) {

    /** One that is told by nothing but its ground and its day. */
    public static Fact of(String uscc, String list, String ground, int year, LocalDate on) {
        return new Fact(uscc, list, ground, year, on, null, null, null, "");
    }

    /** As found on the spot. */
    public Fact with(String words) {
        return new Fact(uscc, list, ground, year, factOn, letterOneOn, letterTwoOn, fine, words);
    }

    boolean serious() {
        return "SERIOUS".equals(list);
    }
}

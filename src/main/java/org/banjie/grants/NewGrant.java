package org.banjie.grants;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A grant that has been decided.
 *
 * @param members everyone it is granted for; the one whose relation is {@code HEAD} heads the household
 * @param startsOn first day it is owed
 * @param endsOn last day it is owed, or null
 */
public record NewGrant(
        Origin origin,
        Home home,
        List<Person> members,
        Money money,
        LocalDate startsOn,
        LocalDate endsOn,
        PaidTo paidTo) {

    /** Relation of an organisation that something is granted to: it stands where a household has its head. */
    public static final String ORGANISATION = "ORGANISATION";

    public NewGrant {
        members = List.copyOf(members);
    }

    /**
     * The case it was decided in.
     *
     * @param kind code of the kind of that case: what it is compared with, reviewed by and called rests on it
     * @param title what it is called on the account; null where the kind says it
     */
    public record Origin(String caseNo, String kind, Category category, String title) {

        /** Called as its kind is called. */
        public Origin(String caseNo, String kind, Category category) {
            this(caseNo, kind, category, null);
        }
    }

    /**
     * @param village of the 户籍地; its street pays
     * @param residence the village the household lives in, or null when that is {@code village}
     */
    public record Home(String village, String residence) {}

    /**
     * @param amount yuan a month, or once; null for a grant without money
     * @param paidBefore yuan of it that were paid out of hand before the decision
     */
    public record Money(BigDecimal amount, boolean monthly, BigDecimal paidBefore) {

        public static final Money NONE = once(null);

        public static Money monthly(BigDecimal amount) {
            return new Money(amount, true, BigDecimal.ZERO);
        }

        public static Money once(BigDecimal amount) {
            return new Money(amount, false, BigDecimal.ZERO);
        }

        /** A sum that is paid once. */
        public boolean isOnce() {
            return !monthly && amount != null && amount.signum() > 0;
        }

        /** Nothing is left to pay of a sum that was paid out of hand. */
        boolean isPaid() {
            return isOnce() && paidBefore.compareTo(amount) >= 0;
        }
    }

    /** The account it is paid to; each part may be null. */
    public record PaidTo(String bank, String holder, String number) {

        public static final PaidTo NOBODY = new PaidTo(null, null, null);

        @Override
        public String toString() {
            return "PaidTo[]";
        }
    }

    /** One member of the household. */
    public record Person(String name, String idNo, String relation) {

        @Override
        public String toString() {
            return "Person[" + relation + "]";
        }
    }

    public String caseNo() {
        return origin.caseNo();
    }

    public Category category() {
        return origin.category();
    }

    public String village() {
        return home.village();
    }

    Person head() {
        return members.stream()
                .filter(member -> "HEAD".equals(member.relation()))
                .findFirst()
                .orElse(members.get(0));
    }

    @Override
    public String toString() {
        return "NewGrant[" + caseNo() + "]";
    }
}

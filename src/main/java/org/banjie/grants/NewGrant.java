package org.banjie.grants;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A grant that has been decided.
 *
 * @param kind code of the kind of that case: what it is compared with, reviewed by and called rests on it
 * @param village of the 户籍地; its street pays
 * @param residence the village the household lives in, or null when that is {@code village}
 * @param members everyone it is granted for; the one whose relation is {@code HEAD} heads the household
 * @param amount yuan a month, or once; null for a grant without money
 * @param startsOn first day it is owed
 * @param endsOn last day it is owed, or null
 * @param title what it is called on the account; null where the kind of its case says it
 * @param paidBefore yuan of it that were paid out of hand before the decision
 */
public record NewGrant(
        String caseNo,
        String kind,
        Category category,
        String village,
        String residence,
        List<Person> members,
        BigDecimal amount,
        boolean monthly,
        LocalDate startsOn,
        LocalDate endsOn,
        String bank,
        String accountHolder,
        String accountNo,
        String title,
        BigDecimal paidBefore) {

    /** Relation of an organisation that something is granted to: it stands where a household has its head. */
    public static final String ORGANISATION = "ORGANISATION";

    public NewGrant {
        members = List.copyOf(members);
    }

    /** Called as its kind is called, and nothing of it paid yet. */
    public NewGrant(
            String caseNo,
            String kind,
            Category category,
            String village,
            String residence,
            List<Person> members,
            BigDecimal amount,
            boolean monthly,
            LocalDate startsOn,
            LocalDate endsOn,
            String bank,
            String accountHolder,
            String accountNo) {
        this(
                caseNo,
                kind,
                category,
                village,
                residence,
                members,
                amount,
                monthly,
                startsOn,
                endsOn,
                bank,
                accountHolder,
                accountNo,
                null,
                BigDecimal.ZERO);
    }

    /** A sum that is paid once. */
    public boolean once() {
        return !monthly && amount != null && amount.signum() > 0;
    }

    /** Nothing is left to pay of a sum that was paid out of hand. */
    boolean isPaid() {
        return once() && paidBefore.compareTo(amount) >= 0;
    }

    /** One member of the household. */
    public record Person(String name, String idNo, String relation) {

        @Override
        public String toString() {
            return "Person[" + relation + "]";
        }
    }

    Person head() {
        return members.stream()
                .filter(member -> "HEAD".equals(member.relation()))
                .findFirst()
                .orElse(members.get(0));
    }

    @Override
    public String toString() {
        return "NewGrant[" + caseNo + "]";
    }
}

package org.banjie.assistance.application.means;

import java.math.BigDecimal;
import java.util.List;
import org.banjie.assistance.application.reckoning.Beneficiary;
import org.banjie.assistance.application.reckoning.Earner;
import org.banjie.assistance.application.reckoning.SeenCosts;

/**
 * Who the people are and what has befallen them, beside their means.
 *
 * @param registered SHANGHAI (本市户籍), PERMIT (居住证) or NONE
 * @param supporter whether somebody owes them support by law: NONE, INCAPABLE, or CAPABLE of it
 * @param need yuan a sudden hardship costs them; 0 when there is none
 * @param emergency the need cannot wait (急难型)
 * @param costs what may be taken off their income
 */
public record Circumstances(
        String registered,
        String supporter,
        BigDecimal need,
        boolean emergency,
        List<Circumstances.Person> people,
        SeenCosts costs) {

    static final String SHANGHAI = "SHANGHAI";

    public Circumstances(
            String registered,
            String supporter,
            BigDecimal need,
            boolean emergency,
            List<Circumstances.Person> people) {
        this(registered, supporter, need, emergency, people, SeenCosts.AS_DECLARED);
    }

    /**
     * One member.
     *
     * @param wage yuan a month, as declared
     * @param workCosts what it costs to go to work, yuan a month, as declared (必要的就业成本)
     * @param careCosts what disability or grave illness costs, yuan a month, as declared
     */
    public record Person(Beneficiary who, BigDecimal wage, BigDecimal workCosts, BigDecimal careCosts) {

        public Person(Integer age, String disability, int grade) {
            this(new Beneficiary("", age, disability, grade, false), BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
        }
    }

    public boolean anyoneDisabled() {
        return people.stream().anyMatch(person -> person.who().isDisabled());
    }

    public List<Beneficiary> beneficiaries() {
        return people.stream().map(Person::who).toList();
    }

    public List<Earner> earners() {
        return people.stream()
                .map(person ->
                        new Earner(person.who().isBurdened(), person.wage(), person.workCosts(), person.careCosts()))
                .toList();
    }

    /** One of them by themselves (单独申请). */
    public Circumstances only(int row) {
        return new Circumstances(
                registered, supporter, need, emergency, List.of(people.get(row)), SeenCosts.AS_DECLARED);
    }

    public Circumstances withSupporter(String found) {
        return new Circumstances(registered, found, need, emergency, people, costs);
    }
}

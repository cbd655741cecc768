package org.banjie.relatives.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.banjie.jurisdiction.Unit;
import org.banjie.jurisdiction.Units;
import org.springframework.stereotype.Component;

/** Says who somebody is: the name and the posts held today. */
@Component
public class Posts {

    private final Persons persons;
    private final Terms terms;
    private final Units units;
    private final Clock clock;

    Posts(Persons persons, Terms terms, Units units, Clock clock) {
        this.persons = persons;
        this.terms = terms;
        this.units = units;
        this.clock = clock;
    }

    /** 张三（龙潭居委会 委员）. */
    public String of(UUID person) {
        var today = LocalDate.now(clock);
        return persons.get(person).name()
                + terms.of(List.of(person)).stream()
                        .filter(term -> term.covers(today))
                        .map(term -> office(term.office()) + " " + term.post())
                        .collect(Collectors.joining("、", "（", "）"));
    }

    public String office(String code) {
        return units.find(code).map(Unit::name).orElse(code);
    }
}

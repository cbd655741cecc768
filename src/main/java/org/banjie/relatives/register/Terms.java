package org.banjie.relatives.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who holds or held which post where. */
@Repository
public class Terms {

    private static final String COLUMNS =
            "select id, person, post, office, capacity, starts_on, ends_on from relatives_term ";

    private final JdbcClient db;

    Terms(JdbcClient db) {
        this.db = db;
    }

    public void add(UUID person, NewTerm term) {
        db.sql(
                        """
                insert into relatives_term (person, post, office, capacity, starts_on, ends_on)
                values (?, ?, ?, ?, ?, ?)
                """)
                .params(person, term.post(), term.office(), term.capacity().name(), term.startsOn(), term.endsOn())
                .update();
    }

    /** Ends a term; that of somebody else, or one that begins later, is left alone. */
    public boolean end(UUID person, long term, LocalDate on) {
        return db.sql(
                                "update relatives_term set ends_on = :on where id = :term and person = :person and starts_on <= :on")
                        .param("on", on)
                        .param("term", term)
                        .param("person", person)
                        .update()
                == 1;
    }

    /** All terms of these people, the newest first. */
    public List<Term> of(Collection<UUID> persons) {
        if (persons.isEmpty()) return List.of();
        return db.sql(COLUMNS + "where person in (:persons) order by starts_on desc, id desc")
                .param("persons", persons)
                .query(Term.class)
                .list();
    }
}

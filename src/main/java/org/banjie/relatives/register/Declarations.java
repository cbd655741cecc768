package org.banjie.relatives.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who has declared and signed the pledge in which year. */
@Repository
public class Declarations {

    private final JdbcClient db;

    Declarations(JdbcClient db) {
        this.db = db;
    }

    /** The declaration of the year; a change within it counts from the later day, the pledge from the first. */
    public void add(UUID person, LocalDate on, boolean hasNone) {
        db.sql(
                        """
                insert into relatives_declaration (person, year, declared_on, has_none, pledged_on)
                values (:person, :year, :on, :none, :on)
                on conflict (person, year) do update set declared_on = :on, has_none = :none
                """)
                .param("person", person)
                .param("year", on.getYear())
                .param("on", on)
                .param("none", hasNone)
                .update();
    }

    /** Newest first. */
    public List<Declaration> of(UUID person) {
        return db.sql(
                        """
                select year, declared_on, has_none, pledged_on from relatives_declaration
                where person = ? order by year desc
                """)
                .param(person)
                .query(Declaration.class)
                .list();
    }

    /** When the person of that account was entered, if they stand in the register and have not declared in that year. */
    public Optional<Instant> owedSince(String uid, int year) {
        return db.sql(
                        """
                select p.entered_at from relatives_person p
                where p.uid = ? and not exists (
                    select from relatives_declaration d where d.person = p.id and d.year = ?)
                """)
                .params(uid, year)
                .query((row, n) -> row.getTimestamp(1).toInstant())
                .optional();
    }

    /** Which of these people have declared in that year. */
    public Set<UUID> made(Collection<UUID> persons, int year) {
        if (persons.isEmpty()) return Set.of();
        return db.sql("select person from relatives_declaration where person in (:persons) and year = :year")
                .param("persons", persons)
                .param("year", year)
                .query(UUID.class)
                .set();
    }
}

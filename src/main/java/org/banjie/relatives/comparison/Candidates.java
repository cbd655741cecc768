package org.banjie.relatives.comparison;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.banjie.relatives.register.Capacity;
import org.banjie.relatives.register.Kinship;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looks up in one question which of many people are staff or relatives of staff, with the posts held that day. */
@Repository
public class Candidates {

    private final JdbcClient db;

    Candidates(JdbcClient db) {
        this.db = db;
    }

    public List<Candidate> of(Collection<byte[]> persons, LocalDate on) {
        if (persons.isEmpty()) return List.of();
        return db.sql(
                        """
                select found.relative, found.person, p.uid, found.relation, t.office, t.capacity
                from (
                    select relative_index relative, person, relation from relatives_relation
                    where relative_index in (:persons) and ended_on is null
                    union all
                    select id_index, id, 'SELF' from relatives_person where id_index in (:persons)
                ) found
                join relatives_person p on p.id = found.person
                join relatives_term t on t.person = found.person
                where t.starts_on <= :on and (t.ends_on is null or t.ends_on >= :on)
                """)
                .param("persons", persons)
                .param("on", on)
                .query((row, n) -> candidate(row))
                .list();
    }

    private static Candidate candidate(ResultSet row) throws SQLException {
        return new Candidate(
                ByteBuffer.wrap(row.getBytes("relative")),
                row.getObject("person", UUID.class),
                row.getString("uid"),
                Kinship.valueOf(row.getString("relation")),
                row.getString("office"),
                Capacity.valueOf(row.getString("capacity")));
    }
}

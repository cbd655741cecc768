package org.banjie.organisations.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What other rooms read of the register of organisations: the public items of those that live. */
@Repository
public class Roll {

    private static final String COLUMNS =
            """
            select o.uscc, o.type, o.name, o.sector, o.area, o.address, o.fund, o.competent_unit, o.party_members,
                   o.established_on, r.name as legal_rep
            from organisation o
            left join organisation_officer r on r.uscc = o.uscc and r.legal_rep and r.until_day is null
            where o.ended_on is null
            """;

    private final JdbcClient db;

    Roll(JdbcClient db) {
        this.db = db;
    }

    /**
     * @param type ASSOCIATION or SERVICE
     * @param area the village of the seat
     * @param fund registered funds in yuan
     * @param competentUnit null where it is registered directly
     */
    public record Entry(
            String uscc,
            String type,
            String name,
            String sector,
            String area,
            String address,
            BigDecimal fund,
            String competentUnit,
            int partyMembers,
            LocalDate establishedOn,
            String legalRep) {}

    /** The living organisation of that code. */
    public Optional<Entry> find(String uscc) {
        return db.sql(COLUMNS + "and o.uscc = ?").param(uscc).query(Entry.class).optional();
    }

    /** How many there are. */
    public int size() {
        return db.sql("select count(*) from organisation where ended_on is null")
                .query(Integer.class)
                .single();
    }

    /** The number of the case that founded it; empty where the register took it over from elsewhere. */
    public Optional<String> foundedBy(String uscc) {
        return db.sql("select case_no from organisation where uscc = ?")
                .param(uscc)
                .query(String.class)
                .optional();
    }

    /** Those after {@code after}, in the order of their codes. */
    public List<Entry> page(String after, int limit) {
        return db.sql(COLUMNS + "and o.uscc > ? order by o.uscc limit ?")
                .params(after, limit)
                .query(Entry.class)
                .list();
    }
}

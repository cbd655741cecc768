package org.banjie.organisations.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.banjie.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who holds and held the posts of an organisation; numbers are sealed, names are published. */
@Repository
public class Officers {

    private final JdbcClient db;
    private final Vault vault;

    Officers(JdbcClient db, Vault vault) {
        this.db = db;
        this.vault = vault;
    }

    /** A post as it is published. */
    public record Post(String post, boolean legalRep, String name, LocalDate fromDay, LocalDate untilDay) {}

    static String context(long id) {
        return "organisation_officer.id:" + id;
    }

    public void add(String uscc, OrganisationApplication.Officer officer, LocalDate from) {
        long id = db.sql("select nextval(pg_get_serial_sequence('organisation_officer', 'id'))")
                .query(Long.class)
                .single();
        db.sql(
                        """
                insert into organisation_officer (id, uscc, post, legal_rep, name, person_index, id_sealed, from_day)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        id,
                        uscc,
                        officer.post(),
                        officer.legalRep(),
                        officer.name(),
                        vault.blindIndex("person", officer.idNo()),
                        vault.seal(officer.idNo(), context(id)),
                        from)
                .update();
    }

    /** All posts end: of the legal representative alone, or of everybody when the organisation ends. */
    public void leave(String uscc, boolean everybody, LocalDate on) {
        db.sql(
                        """
                update organisation_officer set until_day = ?
                where uscc = ? and until_day is null and (legal_rep or ?)
                """)
                .params(on, uscc, everybody)
                .update();
    }

    public List<Post> of(String uscc) {
        return db.sql(
                        """
                select post, legal_rep, name, from_day, until_day from organisation_officer
                where uscc = ? order by until_day is not null, not legal_rep, id limit 200
                """)
                .param(uscc)
                .query(Post.class)
                .list();
    }

    public Optional<Post> legalRep(String uscc) {
        return of(uscc).stream()
                .filter(post -> post.legalRep() && post.untilDay() == null)
                .findFirst();
    }

    public boolean isLegalRep(String uscc, String idNo) {
        return db.sql(
                        """
                select exists (select 1 from organisation_officer
                               where person_index = ? and uscc = ? and legal_rep and until_day is null)
                """)
                .params(vault.blindIndex("person", idNo), uscc)
                .query(Boolean.class)
                .single();
    }

    /** Whether somebody holds any post there now. */
    public boolean holdsPost(String uscc, String idNo) {
        return db.sql(
                        """
                select exists (select 1 from organisation_officer
                               where person_index = ? and uscc = ? and until_day is null)
                """)
                .params(vault.blindIndex("person", idNo), uscc)
                .query(Boolean.class)
                .single();
    }

    /** @param own an organisation that does not count; may be null */
    public boolean headsAnotherAssociation(String idNo, String own) {
        return db.sql(
                        """
                select exists (select 1 from organisation_officer post join organisation o using (uscc)
                               where post.person_index = ? and post.legal_rep and post.until_day is null
                                 and o.type = 'ASSOCIATION' and o.ended_on is null
                                 and o.uscc is distinct from ?::text)
                """)
                .params(vault.blindIndex("person", idNo), own)
                .query(Boolean.class)
                .single();
    }
}

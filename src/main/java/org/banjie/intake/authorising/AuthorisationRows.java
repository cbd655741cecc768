package org.banjie.intake.authorising;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.banjie.intake.authorising.Authorisation.About;
import org.banjie.kinds.own.Signatories.Signer;
import org.banjie.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Consents as they are kept: who and by which phone is sealed, of a link there is a hash only. */
@Repository
class AuthorisationRows {

    /** More than a household has adults and asks again. */
    private static final int MOST = 200;

    private static final String ALL =
            """
            select id, draft, owner, kind, paper, sealed, words, asked_at, coalesce(goes_at, asked_at) as goes_at, until,
                   answered_at, agreed, own, case_no
            from intake_authorisation
            """;

    private final JdbcClient db;
    private final Vault vault;
    private final ObjectMapper json;

    AuthorisationRows(JdbcClient db, Vault vault, ObjectMapper json) {
        this.db = db;
        this.vault = vault;
        this.json = json;
    }

    /** What is sealed of a row. */
    private record People(String name, String idNo, String phone, String asker) {

        @Override
        public String toString() {
            return "People[…]";
        }
    }

    /** @param link hash of the link; null for the applicant's own word, who needs none */
    void add(Authorisation one, byte[] link) {
        var about = one.about();
        db.sql(
                        """
                insert into intake_authorisation (id, draft, owner, kind, paper, sealed, words, link_hash, asked_at, goes_at,
                                                  until, answered_at, agreed, own, case_no)
                values (:id, :draft, :owner, :kind, :paper, :sealed, :words, :link, :asked, :goes, :until, :answered, :agreed,
                        :own, :caseNo)
                """)
                .param("id", one.id())
                .param("draft", about.draft())
                .param("owner", about.owner())
                .param("kind", about.kind())
                .param("paper", about.paper())
                .param("sealed", seal(one))
                .param("words", Date.valueOf(one.words()))
                .param("link", link)
                .param("asked", Timestamp.from(one.askedAt()))
                .param("goes", Timestamp.from(one.goesAt()))
                .param("until", Timestamp.from(one.until()))
                .param("answered", one.answeredAt() == null ? null : Timestamp.from(one.answeredAt()))
                .param("agreed", one.agreed())
                .param("own", one.own())
                .param("caseNo", about.caseNo())
                .update();
    }

    /** The newest first, those that went along with a case too. */
    List<Authorisation> ofDraft(UUID draft) {
        return db.sql(ALL + "where draft = ? order by asked_at desc limit " + MOST)
                .param(draft)
                .query((row, n) -> read(row))
                .list();
    }

    List<Authorisation> ofCase(String caseNo) {
        return db.sql(ALL + "where case_no = ? order by asked_at desc limit " + MOST)
                .param(caseNo)
                .query((row, n) -> read(row))
                .list();
    }

    Optional<Authorisation> ofLink(byte[] link) {
        return db.sql(ALL + "where link_hash = ?")
                .param(link)
                .query((row, n) -> read(row))
                .optional();
    }

    /** Whether it was still to be answered: it is answered once. */
    boolean answer(UUID id, boolean agreed, LocalDate words, Instant now) {
        return db.sql(
                                """
                        update intake_authorisation set answered_at = ?, agreed = ?, words = ?
                        where id = ? and answered_at is null and until > ?
                        """)
                        .params(Timestamp.from(now), agreed, Date.valueOf(words), id, Timestamp.from(now))
                        .update()
                == 1;
    }

    void remove(UUID id) {
        db.sql("delete from intake_authorisation where id = ?").param(id).update();
    }

    /** @return which they were */
    List<UUID> removeOf(UUID draft) {
        return db.sql("delete from intake_authorisation where draft = ? returning id")
                .param(draft)
                .query(UUID.class)
                .list();
    }

    /** What was answered goes along with the case; whoever was asked and has not answered yet still can, while the link holds. */
    void handIn(UUID draft, String caseNo) {
        db.sql("update intake_authorisation set case_no = ? where draft = ?")
                .params(caseNo, draft)
                .update();
    }

    static String context(String id) {
        return "intake_authorisation:" + id;
    }

    private Authorisation read(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var people = open(id, row.getBytes("sealed"));
        var answered = row.getTimestamp("answered_at");
        return new Authorisation(
                id,
                new About(
                        row.getObject("draft", UUID.class),
                        row.getString("owner"),
                        row.getString("kind"),
                        row.getString("paper"),
                        people.asker(),
                        row.getString("case_no")),
                new Signer(people.name(), people.idNo()),
                people.phone(),
                row.getDate("words").toLocalDate(),
                row.getTimestamp("asked_at").toInstant(),
                row.getTimestamp("goes_at").toInstant(),
                row.getTimestamp("until").toInstant(),
                answered == null ? null : answered.toInstant(),
                row.getBoolean("agreed"),
                row.getBoolean("own"));
    }

    private byte[] seal(Authorisation one) {
        var people = new People(
                one.adult().name(), one.adult().idNo(), one.phone(), one.about().asker());
        try {
            return vault.seal(json.writeValueAsString(people), context(one.id().toString()));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private People open(UUID id, byte[] sealed) {
        try {
            return json.readValue(vault.open(sealed, context(id.toString())), People.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}

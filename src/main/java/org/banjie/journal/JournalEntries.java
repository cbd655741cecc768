package org.banjie.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** JournalEntries and the ends of their chains. */
@Repository
class JournalEntries {

    private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {};

    private final JdbcClient db;
    private final ObjectMapper json;

    JournalEntries(JdbcClient db, ObjectMapper json) {
        this.db = db;
        this.json = json;
    }

    record End(long length, byte[] head) {}

    /** The end of the chain, begun if it is new; nobody else appends until the transaction ends. */
    End lock(String chain) {
        return db.sql(
                        """
                insert into journal_chain as c (chain, length, head) values (:chain, 0, :start)
                on conflict (chain) do update set length = c.length
                returning length, head
                """)
                .param("chain", chain)
                .param("start", Codes.START)
                .query(End.class)
                .single();
    }

    void append(JournalEntry entry, byte[] mac) {
        db.sql(
                        """
                with appended as (
                    insert into journal_entry (chain, seq, at, by_uid, office, verb, detail, mac)
                    values (:chain, :seq, :at, :by, :office, :verb, :detail::jsonb, :mac))
                update journal_chain set length = :seq, head = :mac where chain = :chain
                """)
                .param("chain", entry.chain())
                .param("seq", entry.seq())
                .param("at", OffsetDateTime.ofInstant(entry.at(), ZoneOffset.UTC))
                .param("by", entry.by())
                .param("office", entry.office())
                .param("verb", entry.verb())
                .param("detail", written(entry.detail()))
                .param("mac", mac)
                .update();
    }

    List<JournalEntry> of(String chain, long afterSeq, int limit) {
        return db.sql(
                        """
                select * from journal_entry where chain = :chain and seq > :after order by seq limit :limit
                """)
                .param("chain", chain)
                .param("after", afterSeq)
                .param("limit", limit)
                .query((rs, number) -> entry(rs))
                .list();
    }

    /** Each chain is walked back from its end along its key. */
    List<JournalEntry> lastOfOthers(Collection<String> chains, String uid, String but) {
        return db.sql(
                        """
                select last.* from unnest(:chains) asked (chain)
                cross join lateral (
                    select * from journal_entry e
                    where e.chain = asked.chain and e.by_uid <> :uid and e.verb <> :but order by e.seq desc limit 1
                ) last
                """)
                .param("chains", chains.toArray(String[]::new))
                .param("uid", uid)
                .param("but", but)
                .query((rs, number) -> entry(rs))
                .list();
    }

    List<JournalEntry> byPerson(
            String uid, Instant from, Instant until, Collection<String> without, long before, int limit) {
        return db.sql(
                        """
                select * from journal_entry
                where by_uid = :uid and at >= :from and at < :until and chain <> all(:without)
                order by at desc, chain desc, seq desc offset :before limit :limit
                """)
                .param("uid", uid)
                .param("from", OffsetDateTime.ofInstant(from, ZoneOffset.UTC))
                .param("until", OffsetDateTime.ofInstant(until, ZoneOffset.UTC))
                .param("without", without.toArray(String[]::new))
                .param("before", before)
                .param("limit", limit)
                .query((rs, number) -> entry(rs))
                .list();
    }

    /** @param uid empty for everybody */
    List<JournalEntry> ofVerb(
            String verb, String uid, Instant from, Instant until, Collection<String> without, long before, int limit) {
        return db.sql(
                        """
                select * from journal_entry
                where verb = :verb and at >= :from and at < :until and (:uid = '' or by_uid = :uid)
                  and chain <> all(:without)
                order by at desc, chain desc, seq desc offset :before limit :limit
                """)
                .param("verb", verb)
                .param("uid", uid)
                .param("from", OffsetDateTime.ofInstant(from, ZoneOffset.UTC))
                .param("until", OffsetDateTime.ofInstant(until, ZoneOffset.UTC))
                .param("without", without.toArray(String[]::new))
                .param("before", before)
                .param("limit", limit)
                .query((rs, number) -> entry(rs))
                .list();
    }

    /** Jumps from one verb to the next: of a million entries it reads as many as there are verbs. */
    List<String> verbs() {
        return db.sql(
                        """
                with recursive known as (
                    (select verb from journal_entry order by verb limit 1)
                    union all
                    select (select e.verb from journal_entry e where e.verb > known.verb order by e.verb limit 1)
                    from known where known.verb is not null)
                select verb from known where verb is not null
                """)
                .query(String.class)
                .list();
    }

    JournalEntry entry(ResultSet rs) throws SQLException {
        return new JournalEntry(
                rs.getString("chain"),
                rs.getLong("seq"),
                rs.getObject("at", OffsetDateTime.class).toInstant(),
                rs.getString("by_uid"),
                rs.getString("office"),
                rs.getString("verb"),
                read(rs.getString("detail")));
    }

    private String written(Map<String, String> detail) {
        try {
            return json.writeValueAsString(detail);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a map of texts is always JSON", e);
        }
    }

    /** What is no map of texts was put there by someone else; it then fails its code instead of the reading. */
    private Map<String, String> read(String detail) {
        try {
            return json.readValue(detail, FACTS);
        } catch (JsonProcessingException e) {
            return Map.of("", detail);
        }
    }
}

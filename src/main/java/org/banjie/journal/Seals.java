package org.banjie.journal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.banjie.files.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Seals over the ends of chains. A chain alone cannot tell that its last entries, or the whole of it, were cut off: the
 * seals remember how long it was.
 */
@Repository
class Seals {

    /** Chains in one seal: their rows are held while it is made, and appends wait that long. */
    private static final int MOST = 2000;

    private final JdbcClient db;
    private final Codes codes;
    private final Clock clock;

    Seals(JdbcClient db, Codes codes, Clock clock) {
        this.db = db;
        this.codes = codes;
        this.clock = clock;
    }

    record Seal(long number, byte[] mac) {}

    record Head(String chain, long length, byte[] head) {}

    /** Seals the chains that grew since the last seal, up to {@link #MOST}; nothing where none did, or another is at it. */
    @Transactional
    Optional<Seal> next() {
        if (!alone()) return Optional.empty();
        var last = last().orElse(new Seal(0, Codes.START));
        var chains = gather(last.number() + 1);
        return chains == 0 ? Optional.empty() : Optional.of(insert(last, chains));
    }

    private boolean alone() {
        return db.sql("select pg_try_advisory_xact_lock(hashtext('banjie.journal.seal'))")
                .query(Boolean.class)
                .single();
    }

    Optional<Seal> last() {
        return db.sql("select number, mac from journal_seal order by number desc limit 1")
                .query(Seal.class)
                .optional();
    }

    /** Chains that are being written to just now are left to the next seal. */
    private int gather(long seal) {
        return db.sql(
                        """
                with grown as (
                    select chain from journal_chain where length > sealed_length
                    order by chain limit :most for update skip locked),
                marked as (
                    update journal_chain c set sealed_length = length from grown
                    where c.chain = grown.chain returning c.chain, c.length, c.head)
                insert into journal_seal_head (seal, chain, length, head)
                select :seal, chain, length, head from marked
                """)
                .param("seal", seal)
                .param("most", MOST)
                .update();
    }

    private Seal insert(Seal last, int chains) {
        var number = last.number() + 1;
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var digest = digest(number);
        var mac = codes.seal(last.mac(), number, at, chains, digest);
        db.sql(
                        """
                insert into journal_seal (number, at, chains, digest, mac)
                values (:number, :at, :chains, :digest, :mac)
                """)
                .param("number", number)
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .param("chains", chains)
                .param("digest", digest)
                .param("mac", mac)
                .update();
        return new Seal(number, mac);
    }

    /** SHA-256 over the ends that seal took in, by chain. At most {@link #MOST}, so that they fit in memory. */
    byte[] digest(long seal) {
        var digest = new Sha256();
        db.sql("select chain, length, head from journal_seal_head where seal = :seal order by chain")
                .param("seal", seal)
                .query(Head.class)
                .list()
                .forEach(head -> digest.add(Codes.head(head.chain(), head.length(), head.head())));
        return digest.end();
    }
}

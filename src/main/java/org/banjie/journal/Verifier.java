package org.banjie.journal;

import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.banjie.journal.Verification.Broken;
import org.banjie.journal.Verification.Fault;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads the journal through and holds every entry, end and seal against its code, row by row on one snapshot. */
@Component
class Verifier {

    private static final String ENTRIES =
            """
            select e.*, c.length, c.head from journal_entry e left join journal_chain c using (chain)
            %s order by e.chain, e.seq
            """;

    private static final String EMPTY_CHAINS =
            """
            select chain from journal_chain c
            where %s length > 0 and not exists (select 1 from journal_entry e where e.chain = c.chain)
            order by chain limit 1
            """;

    private static final String UNMET_HEADS =
            """
            select h.chain, h.length, exists (select 1 from journal_entry e where e.chain = h.chain) as there
            from journal_seal_head h
            where %s not exists (select 1 from journal_entry e
                where e.chain = h.chain and e.seq = h.length and e.mac = h.head)
            order by h.seal limit 1
            """;

    private static final String SEALS = "select number, at, chains, mac from journal_seal order by number";

    private final JdbcTemplate db;
    private final TransactionTemplate snapshot;
    private final JournalEntries entries;
    private final Codes codes;
    private final Seals seals;
    private final SealLedger ledger;

    Verifier(
            DataSource dataSource,
            PlatformTransactionManager transactions,
            JournalEntries entries,
            Codes codes,
            Seals seals,
            SealLedger ledger) {
        this.db = new JdbcTemplate(dataSource);
        this.db.setFetchSize(1000);
        this.snapshot = snapshot(transactions);
        this.entries = entries;
        this.codes = codes;
        this.seals = seals;
        this.ledger = ledger;
    }

    private static TransactionTemplate snapshot(PlatformTransactionManager transactions) {
        var snapshot = new TransactionTemplate(transactions);
        snapshot.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        snapshot.setReadOnly(true);
        return snapshot;
    }

    Verification everything(LongConsumer progress) {
        var walk = new ChainWalk(entries, codes, progress);
        try (var lines = ledger.open()) {
            return check(walk, () -> db.query(ENTRIES.formatted(""), walk)
                    .or(() -> emptyChain(""))
                    .or(() -> db.query(SEALS, new SealWalk(seals, codes, lines)))
                    .or(() -> unmetHead("")));
        }
    }

    Verification chain(String chain) {
        var walk = new ChainWalk(entries, codes, checked -> {});
        return check(walk, () -> db.query(ENTRIES.formatted("where e.chain = ?"), walk, chain)
                .or(() -> emptyChain("chain = ? and", chain))
                .or(() -> unmetHead("h.chain = ? and", chain)));
    }

    private Verification check(ChainWalk walk, Supplier<Optional<Broken>> checks) {
        var broken = snapshot.execute(status -> checks.get());
        return new Verification(broken.isEmpty(), walk.checked(), broken.orElse(null));
    }

    /** An end without any entry. */
    private Optional<Broken> emptyChain(String where, Object... arguments) {
        return db
                .query(
                        EMPTY_CHAINS.formatted(where),
                        (rs, number) -> new Broken(rs.getString("chain"), 1, Fault.CHAIN_GONE),
                        arguments)
                .stream()
                .findFirst();
    }

    /** A seal saw an entry that is not there. */
    private Optional<Broken> unmetHead(String where, Object... arguments) {
        return db
                .query(
                        UNMET_HEADS.formatted(where),
                        (rs, number) -> new Broken(
                                rs.getString("chain"),
                                rs.getLong("length"),
                                rs.getBoolean("there") ? Fault.TAIL_GONE : Fault.CHAIN_GONE),
                        arguments)
                .stream()
                .findFirst();
    }
}

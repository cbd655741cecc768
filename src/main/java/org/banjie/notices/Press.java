package org.banjie.notices;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.notices.print.Sheet;
import org.banjie.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Prints what was issued, after the act: from what was fixed then, in no transaction, and keeps the PDF. Where two print
 * the same at once, the first that keeps it wins and the other sheet is thrown away.
 */
@Component
class Press {

    private final JdbcClient db;
    private final Composition composition;
    private final Vault vault;
    private final Journal journal;
    private final TransactionTemplate transaction;
    private final Timer printing;

    Press(
            JdbcClient db,
            Composition composition,
            Vault vault,
            Journal journal,
            TransactionTemplate transaction,
            MeterRegistry meters) {
        this.db = db;
        this.composition = composition;
        this.vault = vault;
        this.journal = journal;
        this.transaction = transaction;
        this.printing = Timer.builder("banjie.papers.printing")
                .description("How long it takes to print a paper")
                .register(meters);
    }

    /** A paper that is not printed yet. */
    record Blank(UUID id, long arrival, String caseNo, String code, int round) {

        /** By which it is known where what failed is listed. */
        String key() {
            return caseNo + "/" + code + "/" + round;
        }
    }

    /** A paper that is printed and not kept yet. */
    record Printed(UUID id, String caseNo, String code, String number, Sheet sheet) {}

    private record Order(UUID id, String caseNo, String code, String number, byte[] facts) {}

    /** Those that were issued after that one, the first first. */
    List<Blank> blanks(long after, int most) {
        return db.sql(
                        """
                select id, arrival, case_no, code, round from document
                where sealed is null and arrival > ? order by arrival limit ?
                """)
                .params(after, most)
                .query(Blank.class)
                .list();
    }

    Optional<UUID> find(String caseNo, String code, int round) {
        return db.sql("select id from document where case_no = ? and code = ? and round = ?")
                .params(caseNo, code, round)
                .query(UUID.class)
                .optional();
    }

    /** @return empty where it was printed already */
    Optional<Printed> print(UUID id) {
        return db.sql("select id, case_no, code, number, facts from document where id = ? and sealed is null")
                .param(id)
                .query(Order.class)
                .optional()
                .map(this::print);
    }

    /** Keeps it, unless another was faster. */
    void keep(Printed printed) {
        transaction.executeWithoutResult(status -> {
            if (isFirst(printed)) record(printed);
        });
    }

    static String facts(UUID id) {
        return "document-facts/" + id;
    }

    private Printed print(Order order) {
        var said = Said.read(vault.open(order.facts(), facts(order.id())));
        var sheet = printing.record(() -> composition.print(said, order.number()));
        return new Printed(order.id(), order.caseNo(), order.code(), order.number(), sheet);
    }

    private boolean isFirst(Printed printed) {
        var sheet = printed.sheet();
        return db.sql(
                                """
                        update document
                        set gaps = :gaps, size = :size, sha256 = :sha256, sealed = :sealed, facts = null
                        where id = :id and sealed is null
                        """)
                        .param("gaps", String.join("", sheet.gaps()))
                        .param("size", sheet.pdf().length)
                        .param("sha256", sheet.sha256())
                        .param("sealed", vault.sealBytes(sheet.pdf(), Documents.context(printed.id())))
                        .param("id", printed.id())
                        .update()
                == 1;
    }

    private void record(Printed printed) {
        var detail = new HashMap<String, String>();
        detail.put("code", printed.code());
        if (printed.number() != null) detail.put("number", printed.number());
        detail.put("sha256", printed.sheet().sha256());
        journal.note(new Act(printed.caseNo(), "system", "", Document.PRINTED, detail));
    }
}

package org.banjie.notices;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.banjie.numbers.SharedCounter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Document numbers (发文字号) without gaps: what a failed transaction drew, the next one draws again. Whoever draws from a
 * series keeps others of it waiting until it commits; so a transaction draws for all its papers at once, as the last thing
 * it does.
 */
@Repository
class DocumentNumbers implements SharedCounter {

    private final JdbcClient db;

    DocumentNumbers(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String table() {
        return "document_series";
    }

    /** A paper of this transaction has its number before that commits. */
    void atTheEnd(UUID document) {
        var waiting = waiting();
        if (waiting == null) {
            waiting = new Waiting();
            TransactionSynchronizationManager.registerSynchronization(waiting);
        }
        waiting.papers.add(document);
        if (waiting.over) waiting.draw();
    }

    /** Those of this transaction have theirs now, for something in it tells the number on. */
    void now() {
        var waiting = waiting();
        if (waiting != null) waiting.draw();
    }

    private static Waiting waiting() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) return null;
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Waiting.class::isInstance)
                .map(Waiting.class::cast)
                .findFirst()
                .orElse(null);
    }

    /** A paper that went with a savepoint is not there any more and takes no number. */
    private void draw(List<UUID> papers) {
        db.sql(
                        """
                with mine as (
                    select id, series, year, count(*) over same as many, row_number() over (same order by arrival) as place
                    from document where id = any(:papers) and series is not null and serial is null
                    window same as (partition by series, year)
                ), drawn as (
                    insert into document_series (series, year, last)
                    select distinct series, year, many from mine order by series, year
                    on conflict (series, year) do update set last = document_series.last + excluded.last
                    returning series, year, last
                ), numbered as (
                    select id, last - many + place as serial from mine join drawn using (series, year)
                )
                update document d
                set serial = numbered.serial, number = d.series || '〔' || d.year || '〕' || numbered.serial || '号'
                from numbered where d.id = numbered.id
                """)
                .param("papers", papers.toArray(UUID[]::new))
                .update();
    }

    /** The papers of one transaction. */
    private final class Waiting implements TransactionSynchronization {

        private final List<UUID> papers = new ArrayList<>();
        private boolean over;

        @Override
        public void beforeCommit(boolean readOnly) {
            over = true;
            draw();
        }

        private void draw() {
            if (papers.isEmpty()) return;
            DocumentNumbers.this.draw(papers);
            papers.clear();
        }
    }
}

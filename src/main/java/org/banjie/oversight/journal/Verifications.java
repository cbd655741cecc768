package org.banjie.oversight.journal;

import java.util.Optional;
import org.banjie.background.Foreman;
import org.banjie.background.Planned;
import org.banjie.background.Shift;
import org.banjie.background.Work;
import org.banjie.journal.Journal;
import org.banjie.journal.SealRounds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Verifies the journal beside everything else, so that whoever asked can leave the page and find the result later,
 * whichever instance reads and whichever shows the page. One that is ending leaves it to another, which begins anew.
 */
@Component
@Planned(name = "oversight.verification")
class Verifications implements Work {

    private static final Logger log = LoggerFactory.getLogger(Verifications.class);

    private final VerificationRows rows;
    private final Journal journal;
    private final SealRounds rounds;
    private final Foreman foreman;

    /** How far it is stands there at once, though the journal is read on a snapshot. */
    private final TransactionTemplate apart;

    Verifications(
            VerificationRows rows,
            Journal journal,
            SealRounds rounds,
            Foreman foreman,
            PlatformTransactionManager transactions) {
        this.rows = rows;
        this.journal = journal;
        this.rounds = rounds;
        this.foreman = foreman;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    private static final class LeftToAnother extends RuntimeException {}

    /** The one that runs, or the latest. */
    Optional<VerificationRows.Run> last() {
        return rows.last();
    }

    /** Starts one, unless one is running. */
    void start() {
        apart.executeWithoutResult(status -> {
            rows.start();
            foreman.wake(Verifications.class);
        });
    }

    @Override
    public boolean piece(Shift shift) {
        var run = rows.last().filter(VerificationRows.Run::running);
        return run.isPresent() && isLeft(run.get().id(), shift);
    }

    private boolean isLeft(long run, Shift shift) {
        try {
            tell(run, 0, shift);
            var result = journal.verify(checked -> tell(run, checked, shift));
            rows.ended(run, result);
            if (result.ok()) rounds.sealNow();
            return false;
        } catch (LeftToAnother ending) {
            return true;
        } catch (RuntimeException e) {
            log.error("The verification of the journal broke off", e);
            rows.brokeOff(run);
            return false;
        }
    }

    private void tell(long run, long checked, Shift shift) {
        if (shift.isOver()) throw new LeftToAnother();
        apart.executeWithoutResult(status -> rows.progress(run, checked));
    }
}

package org.banjie.worklist.batch;

import java.util.HashMap;
import java.util.List;
import java.util.function.Consumer;
import org.banjie.refusal.Met;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does the same to one row after the other. Each is a transaction of its own; where a call with an Idempotency-Key is one
 * transaction with its answer, each is a part of it that is undone alone.
 */
@Component
class EachRow {

    private static final Logger log = LoggerFactory.getLogger(EachRow.class);

    private final TransactionTemplate apart;

    EachRow(PlatformTransactionManager transactions) {
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** In the order the rows were chosen; what goes wrong with one stops none of the others. */
    List<RowResult> of(Chosen chosen, Consumer<String> deed) {
        var results = new HashMap<String, RowResult>();
        chosen.inOrder().forEach(id -> results.put(id, one(id, deed)));
        return chosen.ids().stream().map(results::get).toList();
    }

    private RowResult one(String id, Consumer<String> deed) {
        try {
            Met.tells(() -> apart.executeWithoutResult(transaction -> deed.accept(id)));
            return new RowResult(id, null);
        } catch (Refusal refusal) {
            return new RowResult(id, refusal);
        } catch (RuntimeException failure) {
            log.error("One row of several failed", failure);
            return new RowResult(id, new Refusal(RefusalKind.CONFLICT, "failed", "batch.failed"));
        }
    }
}

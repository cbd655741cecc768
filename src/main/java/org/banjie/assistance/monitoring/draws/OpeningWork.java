package org.banjie.assistance.monitoring.draws;

import java.util.Locale;
import org.banjie.assistance.households.ReviewCause;
import org.banjie.assistance.monitoring.Verifications;
import org.banjie.background.Planned;
import org.banjie.background.Shift;
import org.banjie.background.Work;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Has the street verify what was drawn, some in each transaction. */
@Component
@Planned(name = "monitoring.open-drawn", every = "${banjie.monitoring.every:PT30S}")
class OpeningWork implements Work {

    private static final int BATCH = 20;

    private final Draws draws;
    private final Verifications verifications;
    private final MessageSource texts;
    private final TransactionTemplate transaction;

    OpeningWork(Draws draws, Verifications verifications, MessageSource texts, TransactionTemplate transaction) {
        this.draws = draws;
        this.verifications = verifications;
        this.texts = texts;
        this.transaction = transaction;
    }

    @Override
    public boolean piece(Shift shift) {
        return Boolean.TRUE.equals(transaction.execute(status -> some()));
    }

    private boolean some() {
        var waiting = draws.waiting(BATCH);
        waiting.forEach(this::open);
        return !waiting.isEmpty();
    }

    private void open(Draws.Waiting one) {
        var month = one.month().toString().substring(0, 7);
        var detail = texts.getMessage("monitoring.draw.detail", new Object[] {month}, Locale.CHINESE);
        verifications
                .open(one.grantId(), ReviewCause.SPOT_CHECK, detail, one.by())
                .ifPresentOrElse(review -> draws.opened(one, review), () -> draws.over(one));
    }
}

package org.banjie.assistance.monitoring.draws;

import java.util.Locale;
import org.banjie.assistance.households.ReviewCause;
import org.banjie.assistance.monitoring.Verifications;
import org.banjie.background.Planned;
import org.banjie.background.Shift;
import org.banjie.background.Work;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Has the street verify what was drawn, each in its transaction: one for which no case can be opened keeps no other
 * waiting, and is tried again at the next go.
 */
@Component
@Planned(name = "monitoring.open-drawn", every = "${banjie.monitoring.every:PT30S}")
class OpeningWork implements Work {

    private static final Logger log = LoggerFactory.getLogger(OpeningWork.class);

    private static final int BATCH = 20;
    private static final Draws.Waiting START = new Draws.Waiting(0, "", 0, null, "");

    private final Draws draws;
    private final Verifications verifications;
    private final MessageSource texts;
    private final TransactionTemplate transaction;

    /** How far this go has come; the next begins at the beginning again. */
    private long draw;

    private String number = "";

    OpeningWork(Draws draws, Verifications verifications, MessageSource texts, TransactionTemplate transaction) {
        this.draws = draws;
        this.verifications = verifications;
        this.texts = texts;
        this.transaction = transaction;
    }

    @Override
    public boolean piece(Shift shift) {
        var waiting = draws.waiting(draw, number, BATCH);
        waiting.forEach(this::one);
        at(waiting.isEmpty() ? START : waiting.get(waiting.size() - 1));
        return !waiting.isEmpty();
    }

    private void at(Draws.Waiting last) {
        draw = last.draw();
        number = last.number();
    }

    private void one(Draws.Waiting one) {
        try {
            transaction.executeWithoutResult(status -> open(one));
        } catch (TransientDataAccessException | CannotCreateTransactionException passing) {
            throw passing;
        } catch (RuntimeException unforeseen) {
            log.error("No case can be opened for {} of draw {}", one.number(), one.draw(), unforeseen);
        }
    }

    private void open(Draws.Waiting one) {
        var month = one.month().toString().substring(0, 7);
        var detail = texts.getMessage("monitoring.draw.detail", new Object[] {month}, Locale.CHINESE);
        verifications
                .open(one.grantId(), ReviewCause.SPOT_CHECK, detail, one.by())
                .ifPresentOrElse(review -> draws.opened(one, review), () -> draws.over(one));
    }
}

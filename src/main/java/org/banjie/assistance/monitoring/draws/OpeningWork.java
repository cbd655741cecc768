package org.banjie.assistance.monitoring.draws;

import org.banjie.assistance.households.ReviewCause;
import org.banjie.assistance.monitoring.StreetVerifications;
import org.banjie.background.Planned;
import org.banjie.background.Shift;
import org.banjie.background.items.ItemWork;
import org.banjie.background.items.Items;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Component;

/**
 * Has the street verify what was drawn: one for which no case can be opened keeps no other waiting, and is tried again by
 * itself.
 */
@Component
@Planned(name = "monitoring.open-drawn", every = "${banjie.monitoring.every:PT30S}")
class OpeningWork implements ItemWork {

    private static final int BATCH = 20;
    private static final Draws.Waiting START = new Draws.Waiting(0, "", 0, null, "");

    private final Draws draws;
    private final StreetVerifications verifications;
    private final Sentences sentences;
    private final Items items;

    /** How far this go has come; the next begins at the beginning again. */
    private long draw;

    private String number = "";

    OpeningWork(Draws draws, StreetVerifications verifications, Sentences sentences, Items items) {
        this.draws = draws;
        this.verifications = verifications;
        this.sentences = sentences;
        this.items = items;
    }

    @Override
    public boolean piece(Shift shift) {
        var waiting = draws.waiting(draw, number, BATCH);
        items.each(this, waiting, Draws.Waiting::key, this::open);
        at(waiting.isEmpty() ? START : waiting.get(waiting.size() - 1));
        return !waiting.isEmpty();
    }

    private void at(Draws.Waiting last) {
        draw = last.draw();
        number = last.number();
    }

    @Override
    public void again(String key) {
        var draw = Long.parseLong(key.substring(0, key.indexOf('/')));
        draws.waiting(draw, key.substring(key.indexOf('/') + 1)).ifPresent(this::open);
    }

    private void open(Draws.Waiting one) {
        var month = one.month().toString().substring(0, 7);
        var detail = sentences.onPaper("monitoring.draw.detail", month);
        verifications
                .open(one.grantId(), ReviewCause.SPOT_CHECK, detail, one.by())
                .ifPresentOrElse(review -> draws.opened(one, review), () -> draws.over(one));
    }
}

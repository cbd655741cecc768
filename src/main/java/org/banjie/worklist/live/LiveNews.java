package org.banjie.worklist.live;

import org.springframework.stereotype.Component;

/** Up to where a page that is made now knows what has happened: from there on its stream tells it. */
@Component
public class LiveNews {

    private final Listening listening;

    LiveNews(Listening listening) {
        this.listening = listening;
    }

    /** Empty where nothing is told at the moment. */
    public String position() {
        var reached = listening.reached();
        return reached == null ? "" : reached.toString();
    }
}

package org.banjie.stories;

import java.util.concurrent.atomic.AtomicInteger;
import org.banjie.testing.Hammer;
import org.banjie.testing.story.Answered;

/** A clerk in a hurry who goes on when a call breaks, and counts how often that was. */
final class Clicks implements Runnable {

    private final Hammer hammer;
    private final AtomicInteger broken = new AtomicInteger();
    private volatile boolean enough;

    Clicks(int port, String uid, Answered answered) {
        this.hammer = new Hammer(port, uid, answered);
    }

    @Override
    public void run() {
        hammer.run();
        while (!enough) {
            broken.incrementAndGet();
            hammer.run();
        }
    }

    int broken() {
        return broken.get();
    }

    /** It ends with the next call that breaks. */
    void enough() {
        enough = true;
    }
}

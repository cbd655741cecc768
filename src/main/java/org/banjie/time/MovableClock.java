package org.banjie.time;

import java.time.Instant;

/** A clock that can be moved on: the program's own in training, the tests' always. */
public interface MovableClock {

    Instant instant();

    /** Moves to that moment and tells with {@link ClockMoved}. */
    void moveTo(Instant moment);

    /**
     * Lets something happen in the past: shows {@code from} while {@code history} runs, which moves it on itself, and
     * the present again afterwards. For the made-up past of a demonstration alone, before anybody can sign in.
     */
    void relive(Instant from, Runnable history);
}

package org.banjie.time;

import java.time.Instant;

/** A clock that can be moved on: the program's own in training, the tests' always. */
public interface MovableClock {

    Instant instant();

    /** Moves to that moment and tells with {@link ClockMoved}; while the calling thread relives a past, for that thread alone. */
    void moveTo(Instant moment);

    /**
     * Lets something happen in the past: shows {@code from} to the calling thread alone while {@code history} runs, which
     * moves it on itself, and the present again afterwards. For the made-up past of a demonstration; everybody else works on
     * in the present meanwhile.
     */
    void relive(Instant from, Runnable history);

    /** Whether the calling thread relives a past just now. */
    boolean isReliving();
}

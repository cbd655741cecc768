package org.banjie.time;

import java.time.Instant;

/** A clock that can be moved on: the program's own in training, the tests' always. */
public interface MovableClock {

    Instant instant();

    /** Moves to that moment and tells with {@link ClockMoved}. */
    void moveTo(Instant moment);
}

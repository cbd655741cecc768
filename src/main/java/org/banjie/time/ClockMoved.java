package org.banjie.time;

import java.time.Instant;

/** A training system's clock was moved forward; what fell due on the way is now due. */
public record ClockMoved(Instant from, Instant to) {}

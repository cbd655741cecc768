package org.banjie.background.running;

import java.time.Duration;

/**
 * One go at a work that came to its end.
 *
 * @param more whether it ended before everything was done
 */
record Round(boolean more, Duration took) {}

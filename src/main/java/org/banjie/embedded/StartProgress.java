package org.banjie.embedded;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One line a step of the start, so that whoever waits sees what it is at. */
public final class StartProgress {

    private static final Logger log = LoggerFactory.getLogger("banjie.start");

    private StartProgress() {}

    /** @param step Chinese, then English, as a {@link String#format} pattern */
    public static void step(String step, Object... values) {
        log.info("{}", step.formatted(values));
    }
}

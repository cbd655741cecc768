package org.banjie.access;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Too many tries in too short a time; says how long to wait. */
public final class TooSoon extends AuthenticationException {

    private final Duration wait;

    public TooSoon(Duration wait) {
        super("wait " + wait);
        this.wait = wait;
    }

    /** In whole seconds, at least one. */
    public long seconds() {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }

    /** In whole minutes, at least one: how people are told. */
    public long minutes() {
        return Math.max(1, (seconds() + 59) / 60);
    }
}

package org.banjie.access.attempts;

import org.banjie.access.Guesses;
import org.springframework.stereotype.Component;

/** The door's throttle for the secrets of other rooms; their failures do not keep anybody from signing in. */
@Component
class SlowGuesses implements Guesses {

    private final Throttle throttle;

    SlowGuesses(Throttle throttle) {
        this.throttle = throttle;
    }

    @Override
    public void check(String what, String address) {
        throttle.check(what, "guesses from " + address);
    }

    @Override
    public void failed(String what, String address) {
        throttle.failed(what, "guesses from " + address);
    }
}

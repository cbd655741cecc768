package org.banjie.access.attempts;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The password printed in every manual: outside of a demonstration it lets nobody in, whatever the directory says. */
@Component
class DemonstrationPassword {

    static final String WORD = "banjie-demo";

    private static final Logger log = LoggerFactory.getLogger(DemonstrationPassword.class);

    private final boolean demonstrating;

    DemonstrationPassword(Environment settings) {
        this.demonstrating = settings.getProperty("banjie.demo", Boolean.class, false);
    }

    boolean isRefused(String password) {
        if (demonstrating || !WORD.equals(password)) return false;
        log.warn("A sign-in with the password of the demonstration was refused: banjie.demo=false");
        return true;
    }
}

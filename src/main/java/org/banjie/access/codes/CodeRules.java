package org.banjie.access.codes;

import java.time.Duration;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** How one-time codes are handled: {@code banjie.codes.*}. */
@Component
class CodeRules {

    private final Environment settings;

    CodeRules(Environment settings) {
        this.settings = settings;
    }

    Duration valid() {
        return settings.getRequiredProperty("banjie.codes.valid", Duration.class);
    }

    /** How often a wrong code may be entered. */
    int tries() {
        return settings.getRequiredProperty("banjie.codes.tries", Integer.class);
    }

    Duration resendAfter() {
        return settings.getRequiredProperty("banjie.codes.resend-after", Duration.class);
    }

    /** For one phone. */
    int perHour() {
        return settings.getRequiredProperty("banjie.codes.per-hour", Integer.class);
    }

    /** Asked for from one address within an hour and not used. */
    int perAddress() {
        return settings.getRequiredProperty("banjie.codes.per-address", Integer.class);
    }

    /** Asked for by everybody within an hour and not used; browsers that are known do not count. */
    int inAll() {
        return settings.getRequiredProperty("banjie.codes.in-all", Integer.class);
    }
}

package org.banjie.kinds.funeral;

import java.time.Duration;
import java.time.Instant;
import org.banjie.kinds.Settings;
import org.banjie.kinds.funeral.deceased.Deceased;
import org.springframework.stereotype.Component;

/** The hours of a funeral, from when the home learnt of the death: to collect the body, and for the certificate. */
@Component
public class Hours {

    private static final String KIND = "funeral";

    private final Settings settings;

    Hours(Settings settings) {
        this.settings = settings;
    }

    public Instant collectBy(Deceased known) {
        return after(known, "collectHours");
    }

    public Instant certificateBy(Deceased known) {
        return after(known, "certificateHours");
    }

    private Instant after(Deceased known, String setting) {
        return known.knownAt().plus(Duration.ofHours(Long.parseLong(settings.value(KIND, setting))));
    }
}

package org.banjie.tracking;

import org.banjie.site.PublicEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Anybody with a number and a code, or the phone on file, finds a case. */
@Configuration(proxyBeanMethods = false)
class TrackingWay {

    @Bean
    static PublicEntry trackingOpenWay() {
        return new PublicEntry("tracking.title", "tracking.open", "/tracking", 10);
    }
}

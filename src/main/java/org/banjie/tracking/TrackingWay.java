package org.banjie.tracking;

import org.banjie.site.OpenWay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Anybody with a number and a code, or the phone on file, finds a case. */
@Configuration(proxyBeanMethods = false)
class TrackingWay {

    @Bean
    static OpenWay trackingOpenWay() {
        return new OpenWay("tracking.title", "tracking.open", "/tracking", 10);
    }
}

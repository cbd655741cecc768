package org.banjie.tracking;

import org.banjie.site.PublicEntry;
import org.banjie.site.front.Matter;
import org.banjie.tracking.codes.CodeAgainRules;
import org.banjie.tracking.standing.UsualDaysSettings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this room brings to the house: anybody with a number and a code, or the phone on file, finds a case. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({CodeAgainRules.class, UsualDaysSettings.class})
class TrackingRoom {

    @Bean
    static Matter trackingMatter() {
        return Matter.at("front.tracking", "/tracking", 40);
    }

    @Bean
    static PublicEntry trackingEntry() {
        return new PublicEntry("tracking.title", "tracking.open", "/tracking", 10);
    }
}

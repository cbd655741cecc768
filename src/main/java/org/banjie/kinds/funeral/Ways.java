package org.banjie.kinds.funeral;

import java.util.Set;
import org.banjie.site.OpenWay;
import org.banjie.site.Sign;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ways into the registers of a funeral home, and what anybody may do there. */
@Configuration(proxyBeanMethods = false)
class Ways {

    @Bean
    static Sign funeralPricesSign() {
        var readers = Set.of("funeral-dispatcher", "funeral-worker", "funeral-director", "funeral-steward");
        return new Sign("funeral.prices.title", "/funeral/prices", readers, 72);
    }

    @Bean
    static OpenWay funeralReportWay() {
        return new OpenWay("funeral.open.report", "funeral.open.report.text", "/funeral/report", 0);
    }

    @Bean
    static OpenWay funeralSlotsWay() {
        return new OpenWay("funeral.open.slots", "funeral.open.slots.text", "/funeral/slots", 20);
    }

    @Bean
    static OpenWay funeralPricesWay() {
        return new OpenWay("funeral.open.prices", "funeral.open.prices.text", "/funeral/prices", 30);
    }

    @Bean
    static OpenWay sweepingWay() {
        return new OpenWay("funeral.open.sweeping", "funeral.open.sweeping.text", "/sweeping", 40);
    }

    @Bean
    static OpenWay funeralClaimsWay() {
        return new OpenWay("funeral.open.claims", "funeral.open.claims.text", "/funeral/claims", 50);
    }
}

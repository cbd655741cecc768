package org.banjie.funeral.arrangement;

import java.util.Set;
import org.banjie.access.Roles;
import org.banjie.site.MenuEntry;
import org.banjie.site.PublicEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ways into the registers of a funeral home, and what anybody may do there. */
@Configuration(proxyBeanMethods = false)
class Ways {

    @Bean
    static MenuEntry funeralPricesSign() {
        var readers =
                Set.of(Roles.FUNERAL_DISPATCHER, Roles.FUNERAL_WORKER, Roles.FUNERAL_DIRECTOR, Roles.FUNERAL_STEWARD);
        return new MenuEntry("funeral.prices.title", "/funeral/prices", readers, 72);
    }

    @Bean
    static PublicEntry funeralReportWay() {
        return new PublicEntry("funeral.open.report", "funeral.open.report.text", "/funeral/report", 0);
    }

    @Bean
    static PublicEntry funeralSlotsWay() {
        return new PublicEntry("funeral.open.slots", "funeral.open.slots.text", "/funeral/slots", 20);
    }

    @Bean
    static PublicEntry funeralPricesWay() {
        return new PublicEntry("funeral.open.prices", "funeral.open.prices.text", "/funeral/prices", 30);
    }

    @Bean
    static PublicEntry funeralClaimsWay() {
        return new PublicEntry("funeral.open.claims", "funeral.open.claims.text", "/funeral/claims", 50);
    }
}

package org.banjie.worklist.supervision;

import java.util.Set;
import org.banjie.access.Circle;
import org.banjie.access.Roles;
import org.banjie.site.MenuEntry;
import org.banjie.worklist.overseers.Overseers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to what is late, and who may look there. */
@Configuration(proxyBeanMethods = false)
class SupervisionRoom {

    @Bean
    static MenuEntry supervisionEntry() {
        return MenuEntry.first("site.nav.supervision", "/supervision", Overseers.ANSWERING, 5);
    }

    @Bean
    static MenuEntry supervisionLookedAt() {
        return new MenuEntry(
                "site.nav.supervision",
                "/supervision",
                Set.of(Roles.ADMINISTRATOR, Roles.AUDITOR),
                94,
                "site.menu.running");
    }

    @Bean
    static Circle oversightOfSteps() {
        return Overseers.OVERSEEING;
    }
}

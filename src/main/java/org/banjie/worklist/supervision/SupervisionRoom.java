package org.banjie.worklist.supervision;

import org.banjie.access.Circle;
import org.banjie.site.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to what is late, and who may look there. */
@Configuration(proxyBeanMethods = false)
class SupervisionRoom {

    @Bean
    static MenuEntry supervisionEntry() {
        return MenuEntry.first("site.nav.supervision", "/supervision", Overseers.OVERSEEING.roles(), 5);
    }

    @Bean
    static Circle oversightOfSteps() {
        return Overseers.OVERSEEING;
    }
}

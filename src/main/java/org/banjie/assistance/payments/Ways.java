package org.banjie.assistance.payments;

import org.banjie.site.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way into the payments. */
@Configuration(proxyBeanMethods = false)
class Ways {

    @Bean
    static MenuEntry paymentsSign() {
        return new MenuEntry("payments.title", "/payments", RosterRights.READERS, 30);
    }
}

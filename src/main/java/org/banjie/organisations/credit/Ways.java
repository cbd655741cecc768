package org.banjie.organisations.credit;

import org.banjie.site.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ways into the credit of organisations. */
@Configuration(value = "creditWays", proxyBeanMethods = false)
class Ways {

    @Bean
    static MenuEntry creditSign() {
        return new MenuEntry("credit.title", "/credit", CreditOffice.LOOKING, 62);
    }

    @Bean
    static MenuEntry auditsSign() {
        return new MenuEntry("credit.audits.title", "/audits", CreditOffice.LOOKING, 63);
    }
}

package org.banjie.assistance.monitoring;

import org.banjie.site.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ways into this room. */
@Configuration(proxyBeanMethods = false)
class Signs {

    @Bean
    static MenuEntry monitoringImportsSign() {
        return new MenuEntry("monitoring.sign.imports", "/monitoring/imports", Watchers.LOOKING, 50);
    }

    @Bean
    static MenuEntry monitoringDrawsSign() {
        return new MenuEntry("monitoring.sign.draws", "/monitoring/draws", Watchers.LOOKING, 51);
    }

    @Bean
    static MenuEntry monitoringLeadsSign() {
        return new MenuEntry("monitoring.sign.leads", "/monitoring/leads", Watchers.LOOKING, 52);
    }

    @Bean
    static MenuEntry monitoringBenefitsSign() {
        return new MenuEntry("monitoring.sign.benefits", "/monitoring/benefits", Watchers.LOOKING, 53);
    }
}

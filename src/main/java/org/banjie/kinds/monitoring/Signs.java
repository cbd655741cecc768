package org.banjie.kinds.monitoring;

import org.banjie.site.Sign;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ways into this room. */
@Configuration(proxyBeanMethods = false)
class Signs {

    @Bean
    static Sign monitoringImportsSign() {
        return new Sign("monitoring.sign.imports", "/monitoring/imports", Watchers.LOOKING, 50);
    }

    @Bean
    static Sign monitoringDrawsSign() {
        return new Sign("monitoring.sign.draws", "/monitoring/draws", Watchers.LOOKING, 51);
    }

    @Bean
    static Sign monitoringLeadsSign() {
        return new Sign("monitoring.sign.leads", "/monitoring/leads", Watchers.LOOKING, 52);
    }

    @Bean
    static Sign monitoringBenefitsSign() {
        return new Sign("monitoring.sign.benefits", "/monitoring/benefits", Watchers.LOOKING, 53);
    }
}

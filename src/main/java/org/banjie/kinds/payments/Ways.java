package org.banjie.kinds.payments;

import org.banjie.site.Sign;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way into the payments. */
@Configuration(proxyBeanMethods = false)
class Ways {

    @Bean
    static Sign paymentsSign() {
        return new Sign("payments.title", "/payments", RosterRights.READERS, 30);
    }
}

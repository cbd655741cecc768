package org.banjie.kinds.credit;

import org.banjie.site.Sign;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ways into the credit of organisations. */
@Configuration(value = "creditWays", proxyBeanMethods = false)
class Ways {

    @Bean
    static Sign creditSign() {
        return new Sign("credit.title", "/credit", CreditOffice.LOOKING, 62);
    }

    @Bean
    static Sign auditsSign() {
        return new Sign("credit.audits.title", "/audits", CreditOffice.LOOKING, 63);
    }
}

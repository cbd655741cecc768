package org.banjie.kinds.inspection;

import org.banjie.site.Sign;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the rounds. */
@Configuration(proxyBeanMethods = false)
class Ways {

    @Bean
    static Sign inspectionSign() {
        return new Sign("inspection.title", RoundsPage.PATH, Registrars.LOOKING, 62);
    }
}

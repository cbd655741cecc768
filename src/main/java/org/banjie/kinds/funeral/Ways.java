package org.banjie.kinds.funeral;

import java.util.Set;
import org.banjie.site.Sign;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ways into the registers of a funeral home. */
@Configuration(proxyBeanMethods = false)
class Ways {

    @Bean
    static Sign funeralPricesSign() {
        var readers = Set.of("funeral-dispatcher", "funeral-worker", "funeral-director", "funeral-steward");
        return new Sign("funeral.prices.title", "/funeral/prices", readers, 72);
    }
}

package org.banjie.kinds.funeral.voyages;

import java.util.Set;
import org.banjie.site.Sign;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the voyages. */
@Configuration(proxyBeanMethods = false)
class VoyageSigns {

    @Bean
    static Sign funeralVoyagesSign() {
        return new Sign("voyages.sign", "/funeral/voyages", Set.of(VoyageDesk.ROLE), 66);
    }
}

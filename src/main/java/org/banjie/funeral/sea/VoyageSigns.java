package org.banjie.funeral.sea;

import java.util.Set;
import org.banjie.site.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the voyages. */
@Configuration(proxyBeanMethods = false)
class VoyageSigns {

    @Bean
    static MenuEntry funeralVoyagesSign() {
        return new MenuEntry("voyages.sign", "/funeral/voyages", Set.of(VoyageDesk.ROLE), 66);
    }
}

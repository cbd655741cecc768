package org.banjie.worklist;

import java.util.Set;
import org.banjie.site.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this room brings to the house: the way to the lists. */
@Configuration(proxyBeanMethods = false)
class WorklistRoom {

    @Bean
    static MenuEntry worklistEntry() {
        return MenuEntry.first("site.nav.worklist", "/worklist", Set.of(), 0);
    }
}

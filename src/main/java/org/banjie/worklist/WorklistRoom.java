package org.banjie.worklist;

import java.util.Set;
import org.banjie.access.Circle;
import org.banjie.site.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this room brings to the house: the way to the lists, and who may take steps over. */
@Configuration(proxyBeanMethods = false)
class WorklistRoom {

    @Bean
    static MenuEntry worklistEntry() {
        return MenuEntry.first("site.nav.worklist", "/worklist", Set.of(), 0);
    }

    @Bean
    static MenuEntry deputiesEntry() {
        return MenuEntry.own("absence.nav", "/deputies", 85);
    }

    @Bean
    static Circle takeOverRight() {
        return Leaders.LEADING;
    }

    @Bean
    static Circle takeOverFuneralsRight() {
        return Leaders.LEADING_FUNERALS;
    }
}

package org.banjie.waiting;

import org.banjie.access.Circle;
import org.banjie.site.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this room brings to the house: the way to the waiting lists, and its right. */
@Configuration(proxyBeanMethods = false)
class WaitingRoom {

    @Bean
    static MenuEntry waitingEntry(Entries entries) {
        return new MenuEntry(
                "waiting.sign", "/waiting", WaitingRights.KEEPING.roles(), 35, "site.menu.assistance", entries::any);
    }

    @Bean
    static Circle waitingKeeping() {
        return WaitingRights.KEEPING;
    }
}

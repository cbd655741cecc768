package org.banjie.studio;

import org.banjie.access.Circle;
import org.banjie.site.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this room brings to the house: the way into the studio, and who may go it. */
@Configuration(proxyBeanMethods = false)
class StudioRoom {

    @Bean
    static MenuEntry studioEntry() {
        return new MenuEntry("studio.sign", "/studio", StudioRights.READ.roles(), 80, "site.menu.running");
    }

    @Bean
    static Circle studioChangeRight() {
        return StudioRights.CHANGE;
    }

    @Bean
    static Circle studioReadRight() {
        return StudioRights.READ;
    }
}

package org.banjie.studio.running;

import org.banjie.site.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ways into this room. */
@Configuration(proxyBeanMethods = false)
class Signs {

    @Bean
    static MenuEntry studioRunningSign() {
        return new MenuEntry("studio-running.sign", "/studio/running", Administrators.LOOKING, 91);
    }

    @Bean
    static MenuEntry studioIncidentsSign() {
        return new MenuEntry("studio-running.sign.incidents", "/studio/running/incidents", Administrators.LOOKING, 92);
    }
}

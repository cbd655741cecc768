package org.banjie.studio.running;

import org.banjie.access.Circle;
import org.banjie.site.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this room brings to the house: the ways to running cases and to what went wrong, and who may go them. */
@Configuration(proxyBeanMethods = false)
class RunningRoom {

    @Bean
    static MenuEntry runningEntry() {
        return new MenuEntry(
                "studio-running.sign", "/studio/running", RunningRights.LOOK.roles(), 91, "site.menu.running");
    }

    @Bean
    static MenuEntry incidentsEntry() {
        return new MenuEntry(
                "studio-running.sign.incidents",
                "/studio/running/incidents",
                RunningRights.LOOK.roles(),
                92,
                "site.menu.running");
    }

    @Bean
    static Circle runningLookRight() {
        return RunningRights.LOOK;
    }

    @Bean
    static Circle runningActRight() {
        return RunningRights.ACT;
    }
}

package org.banjie.organisations.inspection;

import org.banjie.site.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the rounds. */
@Configuration(proxyBeanMethods = false)
class Ways {

    @Bean
    static MenuEntry inspectionSign() {
        return new MenuEntry("inspection.title", RoundsPage.PATH, Registrars.LOOKING, 62);
    }
}

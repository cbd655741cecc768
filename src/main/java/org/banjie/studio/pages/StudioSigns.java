package org.banjie.studio.pages;

import java.util.Set;
import org.banjie.site.MenuEntry;
import org.banjie.studio.Administrators;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way into the studio. */
@Configuration(proxyBeanMethods = false)
class StudioSigns {

    @Bean
    static MenuEntry studioSign() {
        return new MenuEntry("studio.sign", "/studio", Set.of(Administrators.ROLE, "auditor"), 80);
    }
}

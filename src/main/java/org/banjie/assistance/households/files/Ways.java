package org.banjie.assistance.households.files;

import org.banjie.site.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way into the files of households. */
@Configuration(proxyBeanMethods = false)
class Ways {

    @Bean
    static MenuEntry householdsSign() {
        return new MenuEntry("households.title", "/households", FileRights.READERS, 20);
    }
}

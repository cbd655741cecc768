package org.banjie.funeral.ashes;

import org.banjie.access.Circle;
import org.banjie.access.PublicPaths;
import org.banjie.site.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this room brings to the house: the way to the ashes in care, its rights, and the public notices. */
@Configuration(proxyBeanMethods = false)
class AshesRoom {

    @Bean
    static MenuEntry funeralAshesEntry() {
        return new MenuEntry("kept.sign", "/funeral/ashes", AshesRights.KEEPING.roles(), 67, "site.menu.ashes");
    }

    @Bean
    static Circle funeralAshesKeeping() {
        return AshesRights.KEEPING;
    }

    @Bean
    static Circle funeralAshesBurying() {
        return AshesRights.BURYING;
    }

    @Bean
    static PublicPaths openAshesNotices() {
        return PublicPaths.of("/funeral/ashes/notices");
    }
}

package org.banjie.reviewing.together;

import org.banjie.access.Circle;
import org.banjie.site.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this part of the room brings to the house: the way to it, and its rights. */
@Configuration(proxyBeanMethods = false)
class TogetherRoom {

    static final String PATH = "/reviews";

    @Bean
    static MenuEntry reviewsEntry(Unchanged unchanged) {
        return new MenuEntry(
                "reviewing.nav", PATH, TogetherRights.LOOKING.roles(), 36, "site.menu.assistance", unchanged::any);
    }

    @Bean
    static Circle reviewsConcluding() {
        return TogetherRights.CONCLUDING;
    }

    @Bean
    static Circle reviewsLooking() {
        return TogetherRights.LOOKING;
    }
}

package org.banjie.oversight;

import java.util.Set;
import org.banjie.access.Circle;
import org.banjie.access.Roles;
import org.banjie.site.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this room brings to the house: the ways to its pages, and who may see what runs by itself. */
@Configuration(proxyBeanMethods = false)
class OversightRoom {

    @Bean
    static MenuEntry calendarEntry() {
        return MenuEntry.first("site.nav.calendar", "/oversight/calendar", Set.of(Roles.ADMINISTRATOR), 2);
    }

    @Bean
    static MenuEntry journalEntry() {
        return MenuEntry.first("site.nav.journal", "/oversight/journal", Set.of(Roles.AUDITOR), 5);
    }

    @Bean
    static MenuEntry backgroundEntry() {
        return new MenuEntry("background.title", BackgroundPage.PATH, BackgroundDesk.LOOKING.roles(), 95);
    }

    @Bean
    static Circle lookingAtBackground() {
        return BackgroundDesk.LOOKING;
    }

    @Bean
    static Circle actingOnBackground() {
        return BackgroundDesk.ACTING;
    }
}

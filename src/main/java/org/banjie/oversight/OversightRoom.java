package org.banjie.oversight;

import java.util.Set;
import org.banjie.access.Circle;
import org.banjie.access.Roles;
import org.banjie.journal.looks.LookRights;
import org.banjie.oversight.background.BackgroundDesk;
import org.banjie.oversight.background.BackgroundPage;
import org.banjie.site.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this room brings to the house: the ways to its pages, and who may go them. */
@Configuration(proxyBeanMethods = false)
class OversightRoom {

    @Bean
    static MenuEntry calendarEntry() {
        return new MenuEntry(
                "site.nav.calendar", "/oversight/calendar", OversightRights.CALENDAR.roles(), 97, "site.menu.system");
    }

    @Bean
    static MenuEntry journalEntry() {
        return MenuEntry.first("site.nav.journal", "/oversight/journal", Set.of(Roles.AUDITOR), 5);
    }

    /** Whoever looks after the program is asked about the record too. */
    @Bean
    static MenuEntry journalOfAdministratorsEntry() {
        return new MenuEntry(
                "site.nav.journal", "/oversight/journal", Set.of(Roles.ADMINISTRATOR), 99, "site.menu.system");
    }

    @Bean
    static MenuEntry backgroundEntry() {
        return new MenuEntry(
                "background.title", BackgroundPage.PATH, BackgroundDesk.LOOKING.roles(), 95, "site.menu.running");
    }

    @Bean
    static Circle lookingAtBackground() {
        return BackgroundDesk.LOOKING;
    }

    @Bean
    static Circle actingOnBackground() {
        return BackgroundDesk.ACTING;
    }

    @Bean
    static MenuEntry figuresEntry() {
        return MenuEntry.first("oversight.figures.title", "/oversight/figures", OversightRights.FIGURES.roles(), 6);
    }

    @Bean
    static Circle figuresRight() {
        return OversightRights.FIGURES;
    }

    @Bean
    static Circle reportsRight() {
        return OversightRights.REPORTS;
    }

    @Bean
    static MenuEntry rightsEntry() {
        return new MenuEntry(
                "oversight.rights.title", "/oversight/rights", OversightRights.RIGHTS.roles(), 95, "site.menu.running");
    }

    @Bean
    static Circle calendarRight() {
        return OversightRights.CALENDAR;
    }

    @Bean
    static Circle journalRight() {
        return OversightRights.JOURNAL;
    }

    @Bean
    static Circle looksRight() {
        return LookRights.READING;
    }

    @Bean
    static Circle rightsRight() {
        return OversightRights.RIGHTS;
    }
}

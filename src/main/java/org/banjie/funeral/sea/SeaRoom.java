package org.banjie.funeral.sea;

import java.util.Set;
import org.banjie.access.Circle;
import org.banjie.access.PublicPaths;
import org.banjie.notices.messages.Urgent;
import org.banjie.site.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this room brings to the house: the way to the voyages, its right, and what anybody may read of them. */
@Configuration(proxyBeanMethods = false)
class SeaRoom {

    @Bean
    static MenuEntry funeralVoyagesEntry() {
        return new MenuEntry("voyages.sign", "/funeral/voyages", VoyageRights.PLANNING.roles(), 66, "site.menu.ashes");
    }

    @Bean
    static Circle funeralVoyagePlanning() {
        return VoyageRights.PLANNING;
    }

    @Bean
    static PublicPaths openFuneralVoyages() {
        return PublicPaths.of("/api/v1/funeral/voyages");
    }

    /** Whoever has lost somebody is told at any hour. */
    @Bean
    static Urgent newsOfVoyages() {
        return new Urgent(Set.of("sea-called-off"), false);
    }
}

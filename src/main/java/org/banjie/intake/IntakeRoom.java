package org.banjie.intake;

import java.util.Set;
import org.banjie.access.Roles;
import org.banjie.site.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this room brings to the house: the way to the counter. */
@Configuration(proxyBeanMethods = false)
class IntakeRoom {

    @Bean
    static MenuEntry intakeEntry() {
        return MenuEntry.first("site.nav.intake", "/intake", Set.of(Roles.VILLAGE_CLERK, Roles.STREET_INTAKE), 1);
    }
}

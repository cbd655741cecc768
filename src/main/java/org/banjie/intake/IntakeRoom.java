package org.banjie.intake;

import java.util.Set;
import org.banjie.access.PublicPaths;
import org.banjie.access.Roles;
import org.banjie.site.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this room brings to the house: the way to the counter, and guides anybody may read. */
@Configuration(proxyBeanMethods = false)
class IntakeRoom {

    /** What is true of a kind, before anybody says who they are; where an adult of a household agrees by a link. */
    @Bean
    static PublicPaths guidePaths() {
        return PublicPaths.of("/guide/*", "/consents/*");
    }

    @Bean
    static MenuEntry intakeEntry() {
        return MenuEntry.first("site.nav.intake", "/intake", Set.of(Roles.VILLAGE_CLERK, Roles.STREET_INTAKE), 1);
    }
}

package org.banjie.organisations.register;

import org.banjie.access.Roles;
import java.util.Set;
import org.banjie.site.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way into the register of organisations; outside the header anybody may read it. */
@Configuration(proxyBeanMethods = false)
class Ways {

    @Bean
    static MenuEntry organisationsSign() {
        var readers =
                Set.of(Roles.REGISTRAR, Roles.DISTRICT_APPROVER, Roles.COMPETENT_UNIT, Roles.INDUSTRY_REGULATOR, Roles.PARTY_BUILDING);
        return new MenuEntry("organisations.title", "/organisations", readers, 60);
    }
}

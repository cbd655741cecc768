package org.banjie.organisations.register;

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
                Set.of("registrar", "district-approver", "competent-unit", "industry-regulator", "party-building");
        return new MenuEntry("organisations.title", "/organisations", readers, 60);
    }
}

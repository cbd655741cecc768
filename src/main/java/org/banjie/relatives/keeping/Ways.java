package org.banjie.relatives.keeping;

import java.util.Set;
import org.banjie.site.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ways from the header to the register and to one's own declaration. */
@Configuration(proxyBeanMethods = false)
class Ways {

    @Bean
    static MenuEntry wayToStaffRegister() {
        return new MenuEntry("relatives.nav.register", "/relatives", Set.of(Register.KEEPER, Register.AUDITOR), 60);
    }

    @Bean
    static MenuEntry wayToOwnRelatives() {
        return new MenuEntry("relatives.nav.mine", "/relatives/mine", Set.of(), 61);
    }
}

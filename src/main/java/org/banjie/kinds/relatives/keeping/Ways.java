package org.banjie.kinds.relatives.keeping;

import java.util.Set;
import org.banjie.site.Sign;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ways from the header to the register and to one's own declaration. */
@Configuration(proxyBeanMethods = false)
class Ways {

    @Bean
    static Sign wayToStaffRegister() {
        return new Sign("relatives.nav.register", "/relatives", Set.of(Register.KEEPER, Register.AUDITOR), 60);
    }

    @Bean
    static Sign wayToOwnRelatives() {
        return new Sign("relatives.nav.mine", "/relatives/mine", Set.of(), 61);
    }
}

package org.banjie.kinds.organisations;

import java.util.Set;
import org.banjie.site.Sign;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way into the register of organisations; outside the header anybody may read it. */
@Configuration(proxyBeanMethods = false)
class Ways {

    @Bean
    static Sign organisationsSign() {
        var readers =
                Set.of("registrar", "district-approver", "competent-unit", "industry-regulator", "party-building");
        return new Sign("organisations.title", "/organisations", readers, 60);
    }
}

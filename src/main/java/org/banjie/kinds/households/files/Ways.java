package org.banjie.kinds.households.files;

import org.banjie.site.Sign;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way into the files of households. */
@Configuration(proxyBeanMethods = false)
class Ways {

    @Bean
    static Sign householdsSign() {
        return new Sign("households.title", "/households", FileRights.READERS, 20);
    }
}

package org.banjie.studio.running;

import org.banjie.site.Sign;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ways into this room. */
@Configuration(proxyBeanMethods = false)
class Signs {

    @Bean
    static Sign studioRunningSign() {
        return new Sign("studio-running.sign", "/studio/running", Administrators.LOOKING, 91);
    }

    @Bean
    static Sign studioIncidentsSign() {
        return new Sign("studio-running.sign.incidents", "/studio/running/incidents", Administrators.LOOKING, 92);
    }
}

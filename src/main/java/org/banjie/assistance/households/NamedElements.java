package org.banjie.assistance.households;

import org.banjie.kinds.own.NamedInJava;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this room asks for by its id in a model. */
@Configuration(proxyBeanMethods = false)
class NamedElements {

    @Bean
    static NamedInJava reviewNamedInJava() {
        return NamedInJava.steps("review", "Task_Verify", "Task_Propose", "Task_Decide");
    }
}

package org.banjie.funeral.arrangement;

import org.banjie.kinds.own.NamedInJava;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this room asks for by its id in a model. */
@Configuration(proxyBeanMethods = false)
class NamedElements {

    @Bean
    static NamedInJava funeralNamedInJava() {
        return NamedInJava.steps("funeral", "Task_IdentityCheck", "Task_IdentityCosign", "Task_Unclaimed");
    }
}

package org.banjie.assistance.monitoring;

import org.banjie.kinds.own.NamedInJava;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this room asks for by its id in a model. */
@Configuration(proxyBeanMethods = false)
class NamedElements {

    @Bean
    static NamedInJava leadNamedInJava() {
        return NamedInJava.steps("lead", "Task_Contact", "Task_FollowUp");
    }
}

package org.banjie.organisations.inspection;

import org.banjie.kinds.own.NamedInJava;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this room asks for by its id in a model. */
@Configuration(proxyBeanMethods = false)
class NamedElements {

    @Bean
    static NamedInJava inspectionNamedInJava() {
        return NamedInJava.steps("inspection", "Task_Report", "Task_PreReview", "Task_Examine")
                .sending("Msg_Missed", "Msg_ConcludeClean");
    }
}

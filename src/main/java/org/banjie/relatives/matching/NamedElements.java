package org.banjie.relatives.matching;

import org.banjie.kinds.own.NamedInJava;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this room asks for by its id in a model. */
@Configuration(proxyBeanMethods = false)
class NamedElements {

    @Bean
    static NamedInJava relativesNamedInJava() {
        return NamedInJava.steps("relatives", "Task_DistrictVisit", "Task_DistrictVisitCosign")
                .sending("Msg_CaseClosed");
    }
}

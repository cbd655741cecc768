package org.banjie.organisations.credit;

import org.banjie.kinds.own.NamedInJava;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this room asks for by its id in a model. */
@Configuration(proxyBeanMethods = false)
class NamedElements {

    @Bean
    static NamedInJava auditNamedInJava() {
        return NamedInJava.steps("audit", "Task_Record", "Task_Cosign");
    }

    @Bean
    static NamedInJava revocationNamedInJava() {
        return NamedInJava.steps("revocation", "Task_Answer", "Task_LegalReview", "Task_Decide");
    }

    @Bean
    static NamedInJava listingNamedInJava() {
        return NamedInJava.steps("listing", "Task_Decide");
    }

    @Bean
    static NamedInJava removalNamedInJava() {
        return NamedInJava.steps("removal", "Task_Decide");
    }
}

package org.banjie.assistance.application;

import org.banjie.kinds.own.NamedInJava;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this room brings to the house: what it asks for by its id in a model. */
@Configuration(proxyBeanMethods = false)
class ApplicationRoom {

    @Bean
    static NamedInJava assistanceNamedInJava() {
        return NamedInJava.steps(
                "assistance",
                "Task_CheckCompleteness",
                "Task_AidFirst",
                "Task_AssistVisit",
                "Task_HomeVisit",
                "Task_HomeVisitCosign",
                "Task_EconomicCheck",
                "Task_Recheck",
                "Task_SelfCare",
                "Task_CaseConference",
                "Task_PreliminaryOpinion",
                "Task_DistrictVisit",
                "Task_DistrictVisitCosign");
    }
}

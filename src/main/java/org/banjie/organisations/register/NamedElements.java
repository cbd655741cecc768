package org.banjie.organisations.register;

import org.banjie.kinds.own.NamedInJava;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this room asks for by its id in a model. */
@Configuration(proxyBeanMethods = false)
class NamedElements {

    @Bean
    static NamedInJava organisationsNamedInJava() {
        return NamedInJava.steps(
                "organisations",
                "Task_CheckCompleteness",
                "Task_CompetentUnit",
                "Task_CompetentUnitConfirm",
                "Task_IndustryRegulator",
                "Task_PartyBuilding",
                "Task_OtherOffices",
                "Task_Decide");
    }
}

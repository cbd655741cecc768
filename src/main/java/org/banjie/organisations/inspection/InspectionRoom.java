package org.banjie.organisations.inspection;

import org.banjie.access.Circle;
import org.banjie.kinds.own.NamedInJava;
import org.banjie.site.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the yearly inspection brings to the house. */
@Configuration(proxyBeanMethods = false)
public class InspectionRoom {

    /** Where the yearly inspection is found. */
    public static final String PATH = "/inspection";

    @Bean
    static MenuEntry inspectionEntry() {
        return new MenuEntry("inspection.nav", PATH, InspectionRights.LOOKING.roles(), 62, "site.menu.organisations");
    }

    @Bean
    static Circle whoKeepsInspections() {
        return InspectionRights.KEEPING;
    }

    @Bean
    static Circle whoConcludesInspections() {
        return InspectionRights.CONCLUDING;
    }

    @Bean
    static Circle whoLooksAtInspections() {
        return InspectionRights.LOOKING;
    }

    @Bean
    static NamedInJava inspectionNamedInJava() {
        return NamedInJava.steps(
                        InspectionModel.KIND,
                        InspectionModel.REPORT,
                        InspectionModel.PRE_REVIEW,
                        InspectionModel.EXAMINE,
                        InspectionModel.SECOND_BACK,
                        InspectionModel.RECTIFY)
                .sending("Msg_Missed", "Msg_ConcludeClean");
    }
}

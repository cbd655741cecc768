package org.banjie.organisations.inspection;

import org.banjie.access.Circle;
import org.banjie.kinds.own.NamedInJava;
import org.banjie.site.MenuEntry;
import org.banjie.vault.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the yearly inspection brings to the house. */
@Configuration(proxyBeanMethods = false)
class InspectionRoom {

    @Bean
    static MenuEntry inspectionEntry() {
        return new MenuEntry("inspection.title", RoundsPage.PATH, InspectionRights.LOOKING.roles(), 62);
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
    static SealedColumn inspectionContactPhones() {
        return SealedColumn.of("inspection_contact", "phone", (row, n) -> Contacts.context(row.getString("uscc")));
    }

    @Bean
    static NamedInJava inspectionNamedInJava() {
        return NamedInJava.steps("inspection", "Task_Report", "Task_PreReview", "Task_Examine")
                .sending("Msg_Missed", "Msg_ConcludeClean");
    }
}

package org.banjie.relatives.keeping;

import java.util.UUID;
import org.banjie.access.Circle;
import org.banjie.kinds.own.NamedInJava;
import org.banjie.relatives.RelativesModel;
import org.banjie.relatives.register.Persons;
import org.banjie.relatives.register.StaffRelations;
import org.banjie.site.MenuEntry;
import org.banjie.vault.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this room brings to the house: the ways to the register, its rights and seals, and what it asks for in a model. */
@Configuration(proxyBeanMethods = false)
class RelativesRoom {

    @Bean
    static MenuEntry staffRegisterEntry() {
        return new MenuEntry(
                "relatives.nav.register", "/relatives", RegisterRights.LOOKING.roles(), 60, "site.menu.assistance");
    }

    @Bean
    static MenuEntry ownRelativesEntry() {
        return MenuEntry.own("relatives.nav.mine", "/relatives/mine", 61);
    }

    @Bean
    static Circle relativesKeeping() {
        return RegisterRights.KEEPING;
    }

    @Bean
    static Circle relativesLooking() {
        return RegisterRights.LOOKING;
    }

    @Bean
    static NamedInJava relativesNamedInJava() {
        return NamedInJava.steps(
                        RelativesModel.KIND, RelativesModel.DISTRICT_VISIT, RelativesModel.DISTRICT_VISIT_COSIGN)
                .sending("Msg_CaseClosed");
    }

    @Bean
    static SealedColumn relativesPersonNumbers() {
        return SealedColumn.of(
                "relatives_person", "id_sealed", (row, n) -> Persons.context(row.getObject("id", UUID.class)));
    }

    @Bean
    static SealedColumn relativesNames() {
        return ofRelation("name");
    }

    @Bean
    static SealedColumn relativesNumbers() {
        return ofRelation("id");
    }

    private static SealedColumn ofRelation(String name) {
        return SealedColumn.of(
                "relatives_relation",
                name + "_sealed",
                (row, n) -> StaffRelations.context(row.getObject("id", UUID.class), name));
    }
}

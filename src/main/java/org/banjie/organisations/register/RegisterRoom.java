package org.banjie.organisations.register;

import java.util.Set;
import org.banjie.access.Circle;
import org.banjie.access.PublicPaths;
import org.banjie.access.Roles;
import org.banjie.kinds.own.NamedInJava;
import org.banjie.site.MenuEntry;
import org.banjie.site.PublicEntry;
import org.banjie.site.front.Matter;
import org.banjie.vault.SealedColumn;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the register of organisations brings to the house. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RegisterSettings.class)
class RegisterRoom {

    /** In the header for those who work with it; outside it anybody may read the register. */
    @Bean
    static PublicEntry openNames() {
        return new PublicEntry("organisations.open.names", "organisations.open.names.text", "/organisations/names", 32);
    }

    @Bean
    static PublicEntry openRegister() {
        return new PublicEntry("organisations.open.register", "organisations.open.register.text", "/organisations", 33);
    }

    @Bean
    static MenuEntry organisationsEntry() {
        var readers = Set.of(
                Roles.REGISTRAR,
                Roles.DISTRICT_APPROVER,
                Roles.COMPETENT_UNIT,
                Roles.INDUSTRY_REGULATOR,
                Roles.PARTY_BUILDING);
        return new MenuEntry("organisations.nav", "/organisations", readers, 60, "site.menu.organisations");
    }

    @Bean
    static Matter organisationsMatter() {
        return Matter.at("front.organisations", "/guide/" + RegisterModel.KIND, 20);
    }

    @Bean
    static Circle whoReadsFilesOfOrganisations() {
        return DossierRights.READING;
    }

    @Bean
    static PublicPaths openRegisterOfOrganisations() {
        return PublicPaths.of("/organisations", "/organisations/*", "/api/v1/organisations", "/api/v1/organisations/*");
    }

    @Bean
    static SealedColumn organisationOfficerNumbers() {
        return SealedColumn.of("organisation_officer", "id_sealed", (row, n) -> Officers.context(row.getLong("id")));
    }

    @Bean
    static SealedColumn organisationFounderNumbers() {
        return SealedColumn.of("organisation_founder", "id_sealed", (row, n) -> FoundedBy.context(row.getLong("id")));
    }

    @Bean
    static NamedInJava organisationsNamedInJava() {
        return NamedInJava.steps(
                RegisterModel.KIND,
                RegisterModel.CHECK_COMPLETENESS,
                RegisterModel.CORRECT,
                RegisterModel.COMPETENT_UNIT,
                RegisterModel.COMPETENT_UNIT_CONFIRM,
                RegisterModel.INDUSTRY_REGULATOR,
                RegisterModel.PARTY_BUILDING,
                RegisterModel.OTHER_OFFICES,
                RegisterModel.DECIDE);
    }
}

package org.banjie.organisations.credit;

import org.banjie.access.Circle;
import org.banjie.access.PublicPaths;
import org.banjie.kinds.own.NamedInJava;
import org.banjie.site.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the credit of organisations brings to the house. */
@Configuration(proxyBeanMethods = false)
class CreditRoom {

    @Bean
    static MenuEntry creditEntry() {
        return new MenuEntry("credit.nav", "/credit", CreditRights.LOOKING.roles(), 63, "site.menu.organisations");
    }

    @Bean
    static MenuEntry auditsEntry() {
        return new MenuEntry(
                "credit.audits.nav", "/audits", CreditRights.LOOKING.roles(), 64, "site.menu.organisations");
    }

    @Bean
    static PublicPaths openCreditLists() {
        return PublicPaths.of("/organisations/lists", "/api/v1/credit/lists");
    }

    @Bean
    static Circle whoEntersGrounds() {
        return CreditRights.ENTERING;
    }

    @Bean
    static Circle whoDrawsAudits() {
        return CreditRights.DRAWING;
    }

    @Bean
    static Circle whoLooksAtCredit() {
        return CreditRights.LOOKING;
    }

    @Bean
    static NamedInJava auditNamedInJava() {
        return NamedInJava.steps("audit", CreditModel.RECORD, CreditModel.COSIGN);
    }

    @Bean
    static NamedInJava revocationNamedInJava() {
        return NamedInJava.steps("revocation", CreditModel.ANSWER, CreditModel.LEGAL_REVIEW, CreditModel.DECIDE);
    }

    @Bean
    static NamedInJava listingNamedInJava() {
        return NamedInJava.steps("listing", CreditModel.STATEMENT_STEP, CreditModel.DECIDE);
    }

    @Bean
    static NamedInJava removalNamedInJava() {
        return NamedInJava.steps("removal", CreditModel.DECIDE);
    }
}

package org.banjie.assistance.monitoring;

import org.banjie.access.Circle;
import org.banjie.kinds.own.NamedInJava;
import org.banjie.site.MenuEntry;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this room brings to the house: the ways to its four desks, its rights, and what it asks for in a model. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MonitoringSettings.class)
class MonitoringRoom {

    @Bean
    static MenuEntry monitoringImportsEntry() {
        return entry("imports", 50);
    }

    @Bean
    static MenuEntry monitoringDrawsEntry() {
        return entry("draws", 51);
    }

    @Bean
    static MenuEntry monitoringLeadsEntry() {
        return entry("leads", 52);
    }

    @Bean
    static MenuEntry monitoringBenefitsEntry() {
        return entry("benefits", 53);
    }

    @Bean
    static Circle monitoringActing() {
        return MonitoringRights.ACTING;
    }

    @Bean
    static Circle monitoringLooking() {
        return MonitoringRights.LOOKING;
    }

    @Bean
    static NamedInJava leadNamedInJava() {
        return NamedInJava.steps(LeadModel.KIND, LeadModel.CONTACT, LeadModel.FOLLOW_UP);
    }

    private static MenuEntry entry(String desk, int order) {
        var roles = MonitoringRights.LOOKING.roles();
        return new MenuEntry("monitoring.sign." + desk, "/monitoring/" + desk, roles, order, "site.menu.monitoring");
    }
}

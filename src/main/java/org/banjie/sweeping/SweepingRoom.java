package org.banjie.sweeping;

import java.util.UUID;
import org.banjie.access.Circle;
import org.banjie.access.PublicPaths;
import org.banjie.site.MenuEntry;
import org.banjie.site.PublicEntry;
import org.banjie.site.front.Matter;
import org.banjie.vault.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this room brings to the house: the ways of stewards and dispatchers, what anybody may read, rights and seals. */
@Configuration(proxyBeanMethods = false)
class SweepingRoom {

    @Bean
    static MenuEntry sweepingEntry() {
        return new MenuEntry("sweeping.sign", "/sweeping", SweepingRights.BY_PHONE.roles(), 62, "site.menu.sweeping");
    }

    @Bean
    static MenuEntry sweepingSeasonsEntry() {
        return new MenuEntry(
                "sweeping.sign.seasons",
                "/sweeping/seasons",
                SweepingRights.PLANNING.roles(),
                63,
                "site.menu.sweeping");
    }

    @Bean
    static MenuEntry sweepingGateEntry() {
        return new MenuEntry(
                "sweeping.sign.gate", "/sweeping/gate", SweepingRights.BY_PHONE.roles(), 64, "site.menu.sweeping");
    }

    @Bean
    static Matter sweepingMatter() {
        return Matter.at("front.sweeping", "/sweeping", 30);
    }

    @Bean
    static PublicEntry sweepingPublicEntry() {
        return new PublicEntry("sweeping.public", "sweeping.public.text", "/sweeping", 40);
    }

    @Bean
    static PublicPaths sweepingPaths() {
        return PublicPaths.of("/sweeping", "/api/v1/sweeping", "/api/v1/sweeping/seasons/*/slots");
    }

    @Bean
    static Circle sweepingPlanning() {
        return SweepingRights.PLANNING;
    }

    @Bean
    static Circle sweepingByPhone() {
        return SweepingRights.BY_PHONE;
    }

    @Bean
    static SealedColumn sweepingNames() {
        return sealed("name");
    }

    @Bean
    static SealedColumn sweepingIdentityNumbers() {
        return sealed("id");
    }

    @Bean
    static SealedColumn sweepingPhones() {
        return sealed("phone");
    }

    private static SealedColumn sealed(String name) {
        return SealedColumn.of(
                "sweeping_ticket",
                name + "_sealed",
                (row, n) -> TicketSeals.context(row.getObject("id", UUID.class), name));
    }
}

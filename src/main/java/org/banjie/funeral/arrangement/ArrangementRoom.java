package org.banjie.funeral.arrangement;

import java.util.Set;
import org.banjie.access.Circle;
import org.banjie.access.PublicPaths;
import org.banjie.funeral.arrangement.certificate.DeathCertificate;
import org.banjie.funeral.arrangement.deceased.Deceased;
import org.banjie.funeral.arrangement.rules.FuneralModel;
import org.banjie.funeral.arrangement.rules.FuneralRights;
import org.banjie.funeral.booking.BookingRights;
import org.banjie.kinds.own.NamedInJava;
import org.banjie.notices.messages.Urgent;
import org.banjie.site.MenuEntry;
import org.banjie.site.PublicEntry;
import org.banjie.site.front.Matter;
import org.banjie.vault.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this room brings to the house: the ways in, what anybody may do, its rights, and what it seals. */
@Configuration(proxyBeanMethods = false)
class ArrangementRoom {

    @Bean
    static MenuEntry funeralCollectionsEntry() {
        return new MenuEntry(
                "collections.title",
                "/funeral/collections",
                FuneralRights.COLLECTING.roles(),
                59,
                "site.menu.funerals");
    }

    @Bean
    static MenuEntry funeralPricesEntry() {
        // whoever books for families tells them what it costs
        return MenuEntry.first("funeral.prices.nav", "/funeral/prices", BookingRights.BOOKING.roles(), 72);
    }

    @Bean
    static Matter deathMatter() {
        return Matter.at("front.death", "/funeral/report", 10);
    }

    @Bean
    static PublicEntry funeralReportEntry() {
        return new PublicEntry("funeral.open.report", "funeral.open.report.text", "/funeral/report", 0);
    }

    @Bean
    static PublicEntry funeralSlotsEntry() {
        return new PublicEntry("funeral.open.slots", "funeral.open.slots.text", "/funeral/slots", 20);
    }

    @Bean
    static PublicEntry funeralPriceListEntry() {
        return new PublicEntry("funeral.open.prices", "funeral.open.prices.text", "/funeral/prices", 30);
    }

    @Bean
    static PublicEntry funeralClaimsEntry() {
        return new PublicEntry("funeral.open.claims", "funeral.open.claims.text", "/funeral/claims", 50);
    }

    @Bean
    static PublicPaths openFuneralPages() {
        return PublicPaths.of("/funeral/report", "/funeral/prices", "/api/v1/funeral/prices", "/funeral/claims");
    }

    @Bean
    static Circle funeralCollecting() {
        return FuneralRights.COLLECTING;
    }

    @Bean
    static Circle funeralPricePublishing() {
        return FuneralRights.PUBLISHING_PRICES;
    }

    @Bean
    static NamedInJava funeralNamedInJava() {
        return NamedInJava.steps(
                FuneralModel.KIND, FuneralModel.IDENTITY_CHECK, FuneralModel.IDENTITY_COSIGN, FuneralModel.UNCLAIMED);
    }

    @Bean
    static SealedColumn funeralDeceasedNumbers() {
        return SealedColumn.of("funeral_deceased", "id_sealed", (row, n) -> Deceased.context(row.getString("case_no")));
    }

    @Bean
    static SealedColumn placesToCollectFrom() {
        return SealedColumn.of(
                "funeral_deceased", "pick_up_sealed", (row, n) -> Deceased.pickUpContext(row.getString("case_no")));
    }

    @Bean
    static SealedColumn funeralCertificateNumbers() {
        return SealedColumn.of(
                "funeral_certificate", "no_sealed", (row, n) -> DeathCertificate.context(row.getString("case_no")));
    }

    /** Whoever has lost somebody is told at any hour. */
    @Bean
    static Urgent newsOfFunerals() {
        return new Urgent(
                Set.of(
                        "received.funeral",
                        "accepted.funeral",
                        "confirmed.funeral",
                        "withdrawn.funeral",
                        "hall-confirmed",
                        "hall-given-up"),
                false);
    }
}

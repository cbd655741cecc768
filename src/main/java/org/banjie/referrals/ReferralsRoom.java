package org.banjie.referrals;

import java.util.TreeSet;
import org.banjie.access.Circle;
import org.banjie.access.Roles;
import org.banjie.site.MenuEntry;
import org.banjie.vault.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this room brings to the house: the way to it, its rights and what it seals. */
@Configuration(proxyBeanMethods = false)
class ReferralsRoom {

    @Bean
    static MenuEntry referralsEntry(ReferralRows rows) {
        // a village clerk has two ways in the header, and this among the work that waits
        var roles = new TreeSet<>(ReferralRights.READING.roles());
        roles.remove(Roles.VILLAGE_CLERK);
        return new MenuEntry("referrals.nav", "/referrals", roles, 31, "site.menu.assistance", rows::any);
    }

    @Bean
    static Circle referralsReading() {
        return ReferralRights.READING;
    }

    @Bean
    static Circle referralsRecording() {
        return ReferralRights.RECORDING;
    }

    @Bean
    static Circle referralsAnswering() {
        return ReferralRights.ANSWERING;
    }

    @Bean
    static Circle referralsFinding() {
        return ReferralRights.FINDING;
    }

    @Bean
    static Circle referralsProposing() {
        return ReferralRights.PROPOSING;
    }

    @Bean
    static Circle referralsSettling() {
        return ReferralRights.SETTLING;
    }

    @Bean
    static SealedColumn referralPlaces() {
        return SealedColumn.of("referral", "place", (row, n) -> ReferralSeals.place(row.getLong("grant_id")));
    }

    @Bean
    static SealedColumn visitsDone() {
        return visit("done");
    }

    @Bean
    static SealedColumn visitCarers() {
        return visit("carer");
    }

    @Bean
    static SealedColumn visitsSaid() {
        return visit("said");
    }

    @Bean
    static SealedColumn visitsFound() {
        return visit("found");
    }

    private static SealedColumn visit(String column) {
        return SealedColumn.of("referral_visit", column, (row, n) -> ReferralSeals.visit(column, row.getLong("id")));
    }
}

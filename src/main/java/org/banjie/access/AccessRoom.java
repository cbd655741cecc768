package org.banjie.access;

import org.banjie.jurisdiction.Units;
import org.banjie.site.input.KnownValues;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this room brings to the house: who may what at the door, and what a change of keys has to reach of recusals. */
@Configuration(proxyBeanMethods = false)
class AccessRoom {

    @Bean
    static KnownValues knownRoles() {
        return new KnownValues("role", Roles.ALL::contains);
    }

    @Bean
    static KnownValues knownStreets(Units units) {
        return new KnownValues("street", code -> units.find(code).isPresent());
    }

    @Bean
    static Circle mayIssueKeys() {
        return AccessRights.KEYS;
    }

    @Bean
    static Circle maySeeCodes() {
        return AccessRights.CODES;
    }

    @Bean
    static Circle maySeeDirectory() {
        return AccessRights.DIRECTORY;
    }

    @Bean
    static Circle mayAskForPhones() {
        return AccessRights.PHONES;
    }

    @Bean
    static Circle mayConfirmPhones() {
        return AccessRights.PHONES_SECOND;
    }

    @Bean
    static Circle mayReadFigures() {
        return AccessRights.FIGURES;
    }
}

package org.banjie.access.signin;

import org.banjie.access.AccessRights;
import org.banjie.access.PublicPaths;
import org.banjie.site.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ways to the one-time codes and the keys of partner systems. */
@Configuration(proxyBeanMethods = false)
class SignInRoom {

    /** The frame's own switches and the error page belong to nobody. */
    @Bean
    static PublicPaths accessPaths() {
        return PublicPaths.of("/", "/error", "/robots.txt", "/site/**", "/sign-in", "/sign-in/**", "/sign-out");
    }

    @Bean
    static MenuEntry codesEntry() {
        return new MenuEntry("site.nav.codes", "/access/codes", AccessRights.CODES.roles(), 98, "site.menu.system");
    }

    @Bean
    static MenuEntry partnersEntry() {
        return new MenuEntry(
                "site.nav.partners", "/access/partners", AccessRights.KEYS.roles(), 99, "site.menu.system");
    }
}

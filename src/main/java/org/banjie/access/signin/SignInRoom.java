package org.banjie.access.signin;

import java.util.Set;
import org.banjie.access.Roles;
import org.banjie.site.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ways to the one-time codes and the keys of partner systems. */
@Configuration(proxyBeanMethods = false)
class SignInRoom {

    @Bean
    static MenuEntry codesEntry() {
        return MenuEntry.first("site.nav.codes", "/access/codes", Set.of(Roles.ADMINISTRATOR), 3);
    }

    @Bean
    static MenuEntry partnersEntry() {
        return MenuEntry.first("site.nav.partners", "/access/partners", Set.of(Roles.ADMINISTRATOR), 4);
    }
}

package org.banjie.funeral.booking;

import java.util.Set;
import org.banjie.site.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ways to the dispatcher's pages. */
@Configuration(proxyBeanMethods = false)
class Signs {

    private static final Set<String> DISPATCHERS = Set.of(ChangeRule.DISPATCHER);

    @Bean
    static MenuEntry funeralBoardSign() {
        return new MenuEntry("bookings.sign.board", "/funeral/board", DISPATCHERS, 60);
    }

    @Bean
    static MenuEntry funeralResourcesSign() {
        return new MenuEntry("bookings.sign.resources", "/funeral/resources", DISPATCHERS, 61);
    }
}

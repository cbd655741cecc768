package org.banjie.kinds.funeral.bookings;

import java.util.Set;
import org.banjie.site.Sign;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ways to the dispatcher's pages. */
@Configuration(proxyBeanMethods = false)
class Signs {

    private static final Set<String> DISPATCHERS = Set.of(ChangeRule.DISPATCHER);

    @Bean
    static Sign funeralBoardSign() {
        return new Sign("bookings.sign.board", "/funeral/board", DISPATCHERS, 60);
    }

    @Bean
    static Sign funeralResourcesSign() {
        return new Sign("bookings.sign.resources", "/funeral/resources", DISPATCHERS, 61);
    }
}

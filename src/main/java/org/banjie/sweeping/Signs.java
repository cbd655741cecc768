package org.banjie.sweeping;

import java.util.Set;
import org.banjie.site.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ways to what stewards and dispatchers do for grave-sweeping. */
@Configuration(proxyBeanMethods = false)
class Signs {

    private static final Set<String> BY_PHONE = Set.of(SweepingDesk.DISPATCHER, SweepingDesk.STEWARD);

    @Bean
    static MenuEntry sweepingSign() {
        return new MenuEntry("sweeping.sign", "/sweeping", BY_PHONE, 62);
    }

    @Bean
    static MenuEntry sweepingSeasonsSign() {
        return new MenuEntry("sweeping.sign.seasons", "/sweeping/seasons", Set.of(SweepingDesk.DISPATCHER), 63);
    }

    @Bean
    static MenuEntry sweepingGateSign() {
        return new MenuEntry("sweeping.sign.gate", "/sweeping/gate", BY_PHONE, 64);
    }
}

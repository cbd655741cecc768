package org.banjie.kinds.funeral.sweeping;

import java.util.Set;
import org.banjie.site.Sign;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ways to what stewards and dispatchers do for grave-sweeping. */
@Configuration(proxyBeanMethods = false)
class Signs {

    private static final Set<String> BY_PHONE = Set.of(SweepingDesk.DISPATCHER, SweepingDesk.STEWARD);

    @Bean
    static Sign sweepingSign() {
        return new Sign("sweeping.sign", "/sweeping", BY_PHONE, 62);
    }

    @Bean
    static Sign sweepingSeasonsSign() {
        return new Sign("sweeping.sign.seasons", "/sweeping/seasons", Set.of(SweepingDesk.DISPATCHER), 63);
    }

    @Bean
    static Sign sweepingGateSign() {
        return new Sign("sweeping.sign.gate", "/sweeping/gate", BY_PHONE, 64);
    }
}

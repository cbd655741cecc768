package org.banjie.access.applicants;

import java.net.URI;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Chooses the identity service the settings ask for; a city with another protocol brings a bean of its own instead. */
@Configuration(proxyBeanMethods = false)
class Identities {

    private static final Logger log = LoggerFactory.getLogger(Identities.class);

    @Bean
    @ConditionalOnMissingBean
    IdentityService cityIdentityService(Environment settings) {
        var address = settings.getProperty("banjie.identity.service", "");
        if (!address.isBlank()) {
            return new IdentityCalls(URI.create(address), settings.getProperty("banjie.identity.key", ""));
        }
        if (!settings.getProperty("banjie.demo", Boolean.class, false)) {
            log.warn("没有接入实名核验服务：谁先用自己的手机登录，谁就开设该号码的账户 · banjie.identity.service is not set:"
                    + " the first phone that signs in with a number opens its account; /access/accounts corrects it");
        }
        return identity -> IdentityService.Answer.SAME;
    }
}

package org.banjie.intake.selfcheck;

import org.banjie.access.PublicPaths;
import org.banjie.site.PublicEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the self-check brings to the house: a way in for anybody. */
@Configuration(proxyBeanMethods = false)
class SelfCheckRoom {

    @Bean
    static PublicPaths selfCheckPaths() {
        return PublicPaths.of("/self-check");
    }

    @Bean
    static PublicEntry selfCheckEntry() {
        return new PublicEntry("selfcheck.title", "selfcheck.text", "/self-check", 5);
    }
}

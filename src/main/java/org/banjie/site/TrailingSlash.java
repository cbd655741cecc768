package org.banjie.site;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.filter.UrlHandlerFilter;

/**
 * An address that somebody types or copies with a stroke at its end is answered like the one without. Answered, not led on
 * to: {@code //elsewhere/} would lead to another site.
 */
@Configuration(proxyBeanMethods = false)
class TrailingSlash {

    @Bean
    static FilterRegistrationBean<UrlHandlerFilter> withoutSlashAtTheEnd() {
        var filter = UrlHandlerFilter.trailingSlashHandler("/**").wrapRequest().build();
        var registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }
}

package org.banjie.site;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.UrlHandlerFilter;

/** An address that somebody types or copies with a stroke at its end leads to the same page as without. */
@Configuration(proxyBeanMethods = false)
class TrailingSlash {

    @Bean
    static FilterRegistrationBean<UrlHandlerFilter> trailingSlash() {
        var filter = UrlHandlerFilter.trailingSlashHandler("/**")
                .redirect(HttpStatus.PERMANENT_REDIRECT)
                .build();
        var registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }
}

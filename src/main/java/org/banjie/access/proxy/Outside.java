package org.banjie.access.proxy;

import jakarta.servlet.DispatcherType;
import java.util.EnumSet;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

/** Puts {@link OutsideFilter} before every other filter, for error pages too. */
@Configuration(proxyBeanMethods = false)
class Outside {

    @Bean
    static FilterRegistrationBean<OutsideFilter> outsideFilter(Environment settings) {
        var filter = new FilterRegistrationBean<>(new OutsideFilter(settings));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        filter.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR, DispatcherType.ASYNC));
        return filter;
    }
}

package org.banjie.access.door;

import jakarta.servlet.Filter;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.config.web.PathPatternRequestMatcherBuilderFactoryBean;
import org.springframework.web.servlet.handler.HandlerMappingIntrospector;

/**
 * The doors look at addresses alone. Spring would ask at the door, too, which of some hundred handlers a call is for, of
 * files as well as of pages, and measure each of its filters: that was a twentieth of all computing.
 */
@Configuration(proxyBeanMethods = false)
class DoorMatching {

    @Bean
    PathPatternRequestMatcherBuilderFactoryBean addressesByPattern() {
        return new PathPatternRequestMatcherBuilderFactoryBean();
    }

    @Bean
    SecurityObservationSettings filtersAreNotMeasured() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    static BeanPostProcessor handlersAreAskedForOnce(ApplicationContext context) {
        return new BeanPostProcessor() {

            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                return bean instanceof HandlerMappingIntrospector ? new AskedByTheDispatcherOnly(context) : bean;
            }
        };
    }

    private static final class AskedByTheDispatcherOnly extends HandlerMappingIntrospector {

        AskedByTheDispatcherOnly(ApplicationContext context) {
            setApplicationContext(context);
        }

        @Override
        public Filter createCacheFilter() {
            return (request, response, chain) -> chain.doFilter(request, response);
        }
    }
}

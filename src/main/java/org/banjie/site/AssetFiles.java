package org.banjie.site;

import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;

/**
 * Scripts and styles may be kept by browsers for a year: a changed one has another name. They are sent as the build has
 * packed them, in Brotli where the browser reads it.
 */
@Configuration(proxyBeanMethods = false)
class AssetFiles implements WebMvcConfigurer {

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/app/assets/**")
                .addResourceLocations("classpath:/static/app/assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .resourceChain(true)
                .addResolver(packed());
    }

    /** Brotli alone: asked for both, Spring takes the one the browser names first, which is gzip; that the server packs itself. */
    static EncodedResourceResolver packed() {
        var resolver = new EncodedResourceResolver();
        resolver.setContentCodings(List.of("br"));
        return resolver;
    }
}

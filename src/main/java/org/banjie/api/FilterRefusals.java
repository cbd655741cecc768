package org.banjie.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.LocaleResolver;

/** Lets a filter say no as a controller would. */
@Component
class FilterRefusals {

    private final HandlerExceptionResolver resolver;
    private final LocaleResolver locales;

    FilterRefusals(
            @Lazy @Qualifier("handlerExceptionResolver") HandlerExceptionResolver resolver,
            @Lazy LocaleResolver locales) {
        this.resolver = resolver;
        this.locales = locales;
    }

    void answer(HttpServletRequest request, HttpServletResponse response, Exception failure) {
        LocaleContextHolder.setLocale(locales.resolveLocale(request));
        resolver.resolveException(request, response, null, failure);
    }
}

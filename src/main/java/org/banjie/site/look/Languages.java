package org.banjie.site.look;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** Chinese or English: {@code ?lang=} once, then a cookie; else what the browser asks for; else Chinese. */
@Configuration(proxyBeanMethods = false)
class Languages implements WebMvcConfigurer {

    static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    static final Locale ENGLISH = Locale.ENGLISH;

    @Bean
    LocaleResolver localeResolver() {
        var resolver = new CookieLocaleResolver("lang") {
            @Override
            protected Locale parseLocaleValue(String value) {
                return ours(Locale.forLanguageTag(value));
            }

            @Override
            public void setLocale(
                    HttpServletRequest request, jakarta.servlet.http.HttpServletResponse response, Locale to) {
                super.setLocale(request, response, to == null ? null : ours(to));
            }
        };
        resolver.setDefaultLocaleFunction(Languages::asked);
        resolver.setCookieMaxAge(Duration.ofDays(365));
        resolver.setCookieSameSite("Lax");
        resolver.setRejectInvalidCookies(false);
        return resolver;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        var change = new LocaleChangeInterceptor();
        change.setParamName("lang");
        change.setIgnoreInvalidLocale(true);
        registry.addInterceptor(change);
    }

    private static Locale asked(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) return CHINESE;
        for (var all = request.getLocales(); all.hasMoreElements(); ) {
            var language = all.nextElement().getLanguage();
            if (language.equals("zh")) return CHINESE;
            if (language.equals("en")) return ENGLISH;
        }
        return CHINESE;
    }

    private static Locale ours(Locale wanted) {
        return wanted.getLanguage().equals("en") ? ENGLISH : CHINESE;
    }
}

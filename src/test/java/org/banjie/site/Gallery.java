package org.banjie.site;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.banjie.site.input.ReadBeside;
import org.banjie.words.Sentences;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.autoconfigure.thymeleaf.ThymeleafAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.MultipartAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.error.ErrorMvcAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;

/** The site room alone, without database or directory, and a page that shows every part of it with awkward data. */
@ComponentScan(
        basePackageClasses = {Assets.class, Sentences.class},
        excludeFilters = @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
@ImportAutoConfiguration({
    ServletWebServerFactoryAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    ErrorMvcAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    MultipartAutoConfiguration.class,
    MessageSourceAutoConfiguration.class,
    ThymeleafAutoConfiguration.class,
    SecurityAutoConfiguration.class,
    SecurityFilterAutoConfiguration.class
})
@Import({GalleryRooms.class, GalleryForms.class})
class Gallery {

    @Bean
    Clock clock() {
        return Clock.fixed(Instant.parse("2026-03-02T01:41:00Z"), ZoneId.of("Asia/Shanghai"));
    }

    @Bean
    ReadBeside whoLooksAtTheFirstPage() {
        return new ReadBeside("/gallery", Set.of("as"));
    }

    @Bean
    ReadBeside whoLooks() {
        return new ReadBeside("/gallery/", Set.of("as"));
    }

    @Bean
    MenuEntry worklist() {
        return MenuEntry.first("site.nav.worklist", "/worklist", Set.of(), 0);
    }

    @Bean
    MenuEntry intake() {
        return MenuEntry.first("site.nav.intake", "/intake", Set.of("street-intake"), 1);
    }

    @Bean
    MenuEntry calendar() {
        return MenuEntry.first("site.nav.calendar", "/oversight/calendar", Set.of("administrator"), 2);
    }

    @Bean
    MenuEntry codes() {
        return MenuEntry.first("site.nav.codes", "/access/codes", Set.of("administrator"), 3);
    }

    @Bean
    MenuEntry partners() {
        return MenuEntry.first("site.nav.partners", "/access/partners", Set.of("administrator"), 4);
    }

    @Bean
    MenuEntry journal() {
        return MenuEntry.first("site.nav.journal", "/oversight/journal", Set.of("auditor"), 5);
    }

    /** Signed in as {@code ?as=admin}, {@code ?as=applicant}, or nobody. */
    @Bean
    Visitors visitors(jakarta.servlet.http.HttpServletRequest request) {
        return () -> switch (String.valueOf(request.getParameter("as"))) {
            case "clerk" -> Optional.of(new Visitor("张小妹", "张小妹", Set.of("street-intake"), false));
            case "admin" ->
                Optional.of(new Visitor("阿卜杜热合曼·买买提", "阿卜杜热合曼·买买提", Set.of("administrator", "auditor"), false));
            case "applicant" -> Optional.of(new Visitor("王秀英", "王秀英", Set.of(), true));
            default -> Optional.empty();
        };
    }

    @Bean
    SecurityFilterChain open(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(any -> any.anyRequest().permitAll())
                .csrf(csrf -> csrf.csrfTokenRepository(CookieCsrfTokenRepository.withHttpOnlyFalse())
                        .csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler()))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(
                        "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self';"
                                + " object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'")))
                .build();
    }
}

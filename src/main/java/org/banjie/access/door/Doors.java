package org.banjie.access.door;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.banjie.access.AccessRights;
import org.banjie.access.PublicPaths;
import org.banjie.access.StaffDirectory;
import org.banjie.access.attempts.SignIns;
import org.banjie.vault.Vault;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/**
 * The three doors: files anybody may have, programs that say who they are with every call, and people with a session.
 * Behind the last two everything is closed to strangers but what a room declares public ({@link PublicPaths}); who may
 * do what there, each room decides by grant and office.
 */
@Configuration(proxyBeanMethods = false)
class Doors {

    @Bean
    @Order(1)
    SecurityFilterChain filesDoor(HttpSecurity http) throws Exception {
        return http.securityMatcher("/app/assets/**", "/favicon.ico", "/robots.txt")
                .authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(new SafeHeaders())
                .headers(headers -> headers.cacheControl(cache -> cache.disable()))
                .build();
    }

    /** A page of another site cannot add this header, so there is nothing to forge; and no cookie is set or read. */
    @Bean
    @Order(2)
    SecurityFilterChain programsDoor(
            HttpSecurity http, SignIns signIns, DoorProblems problems, NotSignedIn notSignedIn, Barred barred)
            throws Exception {
        return http.securityMatcher(request -> request.getHeader(HttpHeaders.AUTHORIZATION) != null
                        && request.getRequestURI().matches("/(api|actuator|engine-rest)/.*"))
                .addFilterBefore(new AuthorizationHeader(signIns, problems), AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(all -> all.requestMatchers("/actuator/prometheus")
                        .access(DoorRules.of(AccessRights.FIGURES))
                        .anyRequest()
                        .authenticated())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .exceptionHandling(
                        no -> no.authenticationEntryPoint(notSignedIn).accessDeniedHandler(barred))
                .headers(new SafeHeaders())
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain peopleDoor(
            HttpSecurity http,
            StaffDirectory staff,
            DoorProblems problems,
            NotSignedIn notSignedIn,
            Barred barred,
            CsrfTokenRepository tokens,
            SecurityContextRepository sessions,
            List<PublicPaths> open,
            SessionAge age,
            ApplicationEventPublisher events)
            throws Exception {
        var patterns = open.stream().flatMap(paths -> paths.patterns().stream()).toArray(String[]::new);
        return http.securityContext(context -> context.securityContextRepository(sessions))
                .addFilterBefore(age, AuthorizationFilter.class)
                .addFilterBefore(new StaffStillEmployed(staff, problems, events), AuthorizationFilter.class)
                .authorizeHttpRequests(all -> all.requestMatchers(patterns)
                        .permitAll()
                        .requestMatchers("/actuator/health/**")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .access(DoorRules.of(AccessRights.FIGURES))
                        .anyRequest()
                        .authenticated())
                .csrf(csrf -> csrf.csrfTokenRepository(tokens).csrfTokenRequestHandler(new CsrfTokens()))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .exceptionHandling(
                        no -> no.authenticationEntryPoint(notSignedIn).accessDeniedHandler(barred))
                .headers(new SafeHeaders())
                .build();
    }

    @Bean
    CsrfTokenRepository csrfTokens(Vault vault) {
        return new SessionTokens(vault);
    }

    @Bean
    static SessionAge sessionAge(SessionEnds ends, Clock clock, Environment settings) {
        return new SessionAge(ends, clock, settings.getRequiredProperty("banjie.session.longest", Duration.class));
    }

    /** It belongs into one door, not before every one of them. */
    @Bean
    static FilterRegistrationBean<SessionAge> sessionAgeAtTheDoorOnly(SessionAge age) {
        var none = new FilterRegistrationBean<>(age);
        none.setEnabled(false);
        return none;
    }
}

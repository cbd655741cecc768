package org.banjie.journal.looks;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.banjie.access.Actor;
import org.banjie.access.SignedIn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Writes down who of the staff looked at a file: every address that names a case, for pages and programs alike, and what
 * {@link LookedAt} was told. Afterwards, in a transaction of its own; what goes wrong with it is in the log of the program.
 */
@Component
class LookKeeping implements HandlerInterceptor, WebMvcConfigurer {

    private static final Logger log = LoggerFactory.getLogger(LookKeeping.class);

    private final SignedIn signedIn;
    private final FileLooks looks;

    LookKeeping(SignedIn signedIn, FileLooks looks) {
        this.signedIn = signedIn;
        this.looks = looks;
    }

    /** Who else is looking is asked by an open page again and again, whether anybody sits before it or not. */
    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).excludePathPatterns("/api/v1/cases/*/looking", "/tracking/**");
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, Exception failed) {
        if (!request.getMethod().equals("GET") || response.getStatus() >= 400 || failed != null) return;
        var files = files(request);
        if (files.isEmpty()) return;
        signedIn.find().filter(Actor::staff).ifPresent(actor -> files.forEach(file -> keep(actor, file)));
    }

    private static Set<String> files(HttpServletRequest request) {
        var files = new LinkedHashSet<>(LookedAt.in(new ServletWebRequest(request)));
        named(request).ifPresent(files::add);
        return files;
    }

    private static Optional<String> named(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> parts
                ? Optional.ofNullable(parts.get("caseNo")).map(String::valueOf)
                : Optional.empty();
    }

    private void keep(Actor actor, String file) {
        try {
            looks.keep(actor, file);
        } catch (RuntimeException e) {
            log.error("It could not be written down that {} looked at {}", actor.uid(), file, e);
        }
    }
}

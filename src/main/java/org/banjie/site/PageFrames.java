package org.banjie.site;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.banjie.site.look.Here;
import org.banjie.site.look.Look;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.WebUtils;

/** Puts {@code page} into the model of every page. */
@ControllerAdvice
public class PageFrames {

    private final ObjectProvider<Visitors> visitors;
    private final Clock clock;
    private final boolean training;
    private final Navigation navigation;

    PageFrames(ObjectProvider<Visitors> visitors, Navigation navigation, Clock clock, Environment settings) {
        this.visitors = visitors;
        this.navigation = navigation;
        this.clock = clock;
        this.training = settings.getProperty("banjie.training", Boolean.class, false);
    }

    @ModelAttribute("page")
    public PageFrame page(HttpServletRequest request, Locale locale) {
        return new PageFrame(locale, look(request), visitor(), Here.of(request), training ? today() : null, navigation);
    }

    private Visitor visitor() {
        var known = visitors.getIfAvailable();
        return known == null ? null : known.current().orElse(null);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Look look(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, Look.COOKIE);
        return cookie == null ? Look.PLAIN : Look.parse(cookie.getValue());
    }
}

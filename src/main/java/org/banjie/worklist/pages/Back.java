package org.banjie.worklist.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.banjie.worklist.asking.Place;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * Whoever opens a row of a list comes back to that list at that place, whatever they do meanwhile. Here for all pages of
 * the desk at once: they say {@code redirect:/worklist} and link to {@code back}, and need not know of it. The place is
 * in {@code from} of the address, or in that of the page somebody acted on.
 */
@Component
class Back implements HandlerInterceptor, WebMvcConfigurer {

    private static final String LIST = "/worklist";
    private static final String TO_LIST = "redirect:" + LIST;

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns(LIST + "/**").excludePathPatterns(LIST);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, ModelAndView page) {
        if (page == null || page.getViewName() == null) return;
        var place = place(request);
        var view = page.getViewName();
        if (!view.startsWith("redirect:")) {
            page.addObject("back", place.orElseGet(() -> Place.read("")))
                    .addObject("from", place.map(Place::from).orElse(null));
        } else if (place.isPresent()) {
            page.setViewName(led(page, place.get()));
        }
    }

    /** To the list: to that place. To another page of the desk: with the place. */
    private static String led(ModelAndView page, Place place) {
        var view = page.getViewName();
        if (view.equals(TO_LIST)) {
            var done = page.getModel().remove("done");
            return "redirect:" + (done == null ? place.after() : place.after(done.toString()));
        }
        if (!view.startsWith(TO_LIST + "/") || view.contains("?")) return view;
        var part = view.indexOf('#') < 0 ? view.length() : view.indexOf('#');
        var from = "?from=" + UriUtils.encode(place.from(), StandardCharsets.UTF_8);
        return view.substring(0, part) + from + view.substring(part);
    }

    private static Optional<Place> place(HttpServletRequest request) {
        var from = request.getParameter("from");
        if (from != null && !from.isBlank()) return Optional.of(Place.read(from));
        return Optional.ofNullable(request.getHeader(HttpHeaders.REFERER)).flatMap(Back::before);
    }

    /** The place that the page before stood at, or was. */
    private static Optional<Place> before(String referer) {
        try {
            var page = URI.create(referer);
            if (LIST.equals(page.getPath())) return Optional.of(Place.read(page.getRawQuery()));
            var from =
                    UriComponentsBuilder.fromUri(page).build().getQueryParams().getFirst("from");
            if (from == null || !String.valueOf(page.getPath()).startsWith(LIST + "/")) return Optional.empty();
            return Optional.of(Place.read(UriUtils.decode(from, StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}

package org.banjie.worklist.back;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * Whoever opens a row of a list, of the search or of a register comes back there, whatever they do meanwhile. Here for all
 * pages of the desk at once: they say {@code redirect:/worklist} and link to {@code back}, and need not know of it. The way
 * is in {@code from} of the address, or in that of the page somebody acted on.
 */
@Component
class Back implements HandlerInterceptor, WebMvcConfigurer {

    private static final String TO_LIST = "redirect:" + Ways.LIST;

    private final Ways ways;

    Back(Ways ways) {
        this.ways = ways;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns(Ways.LIST + "/**").excludePathPatterns(Ways.LIST);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, ModelAndView page) {
        if (page == null || page.getViewName() == null) return;
        var way = way(request);
        if (!page.getViewName().startsWith("redirect:")) {
            page.addObject("back", way.orElseGet(ways::usual))
                    .addObject("from", way.map(Way::from).orElse(null));
        } else if (way.isPresent()) {
            page.setViewName(led(request, page, way.get()));
        }
    }

    /** To the list: to where they came from. To another page of the desk: with the way. */
    private static String led(HttpServletRequest request, ModelAndView page, Way way) {
        var view = page.getViewName();
        if (view.equals(TO_LIST)) {
            var done = page.getModel().remove("done");
            if (done == null && way.place() == null) tellThere(request);
            return "redirect:" + (done == null ? way.after() : way.after(done.toString()));
        }
        if (!view.startsWith(TO_LIST + "/") || view.contains("?") || way.from() == null) return view;
        var part = view.indexOf('#') < 0 ? view.length() : view.indexOf('#');
        var from = "?from=" + UriUtils.encode(way.from(), StandardCharsets.UTF_8);
        return view.substring(0, part) + from + view.substring(part);
    }

    /** What the list would have told, in the word that registers tell it by. */
    private static void tellThere(HttpServletRequest request) {
        var carried = RequestContextUtils.getOutputFlashMap(request);
        if (carried.get("told") != null) carried.put("done", carried.remove("told"));
    }

    private Optional<Way> way(HttpServletRequest request) {
        var from = request.getParameter("from");
        if (from != null && !from.isBlank()) return Optional.of(ways.read(from));
        return Optional.ofNullable(request.getHeader(HttpHeaders.REFERER))
                .flatMap(this::before)
                .filter(way -> !isHere(way, request));
    }

    /** The way back of the page before, or that page. */
    private Optional<Way> before(String referer) {
        try {
            var page = URI.create(referer);
            var path = String.valueOf(page.getRawPath());
            if (Ways.LIST.equals(path)) return Optional.of(ways.toList(page.getRawQuery()));
            if (path.startsWith(Ways.LIST + "/") && !isFinding(path)) return carried(page);
            return ways.to(page.getRawQuery() == null ? path : path + "?" + page.getRawQuery());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<Way> carried(URI page) {
        var from = UriComponentsBuilder.fromUri(page).build().getQueryParams().getFirst("from");
        return from == null ? Optional.empty() : Optional.of(ways.read(UriUtils.decode(from, StandardCharsets.UTF_8)));
    }

    private static boolean isFinding(String path) {
        return path.equals(Ways.LIST + "/find");
    }

    /** A page does not lead back to itself. */
    private static boolean isHere(Way way, HttpServletRequest request) {
        return way.place() == null && URI.create(way.href()).getPath().equals(request.getRequestURI());
    }
}

package org.banjie.site.look;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.web.util.UriComponentsBuilder;

/** The address a person is at, as a path of this site: where the switches of the header lead back to. */
public final class Here {

    private Here() {}

    /** Path and query of the page on screen. A page that answers a sent form counts as the page the form was on. */
    public static String of(HttpServletRequest request) {
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (failed != null) return local(failed.toString());
        if (!request.getMethod().equals("GET")) return referrer(request);
        var query = request.getQueryString();
        return local(request.getRequestURI() + (query == null ? "" : "?" + query));
    }

    /** The same address in another language. */
    public static String in(String language, String here) {
        return UriComponentsBuilder.fromUriString(here)
                .replaceQueryParam("lang", language)
                .build()
                .toUriString();
    }

    /** The address if it lies on this site, else the home page: nobody is led elsewhere by a parameter. */
    static String local(String address) {
        var ours = address.startsWith("/")
                && !address.startsWith("//")
                && address.chars().noneMatch(c -> c == '\\' || c < ' ');
        return ours ? address : "/";
    }

    private static String referrer(HttpServletRequest request) {
        try {
            var from = URI.create(request.getHeader("Referer"));
            var query = from.getRawQuery();
            return local(from.getRawPath() + (query == null ? "" : "?" + query));
        } catch (RuntimeException noneOrUnreadable) {
            return "/";
        }
    }
}

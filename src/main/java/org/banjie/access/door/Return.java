package org.banjie.access.door;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;

/** The page somebody goes back to after signing in; never one of another site. */
public final class Return {

    private Return() {}

    /** The page that was asked for; for a form that was sent, the page it was on. */
    static String to(HttpServletRequest request) {
        if (!request.getMethod().equals("GET")) return referrer(request);
        var query = request.getQueryString();
        return local(request.getRequestURI() + (query == null ? "" : "?" + query));
    }

    /** The address if it lies on this site, else the home page. */
    public static String local(String address) {
        var ours = address != null
                && address.startsWith("/")
                && !address.startsWith("//")
                && address.chars().noneMatch(c -> c == '\\' || c <= ' ');
        return ours ? address : "/";
    }

    private static String referrer(HttpServletRequest request) {
        try {
            var from = URI.create(request.getHeader("Referer"));
            if (!request.getServerName().equals(from.getHost())) return "/";
            return local(from.getRawPath() + (from.getRawQuery() == null ? "" : "?" + from.getRawQuery()));
        } catch (RuntimeException noneOrUnreadable) {
            return "/";
        }
    }
}

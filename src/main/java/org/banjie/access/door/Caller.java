package org.banjie.access.door;

import jakarta.servlet.http.HttpServletRequest;

/** How a request came: a person following a link, or a script or program waiting for an answer. */
final class Caller {

    private Caller() {}

    /** Whether a browser is going to show the answer as a page. */
    static boolean navigates(HttpServletRequest request) {
        if (request.getRequestURI().startsWith("/api/")) return false;
        if (request.getHeader("HX-Request") != null || request.getHeader("X-Requested-With") != null) return false;
        var mode = request.getHeader("Sec-Fetch-Mode");
        if (mode != null) return mode.equals("navigate");
        var accept = request.getHeader("Accept");
        return accept != null && accept.contains("text/html");
    }
}

package org.banjie.site.errors;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives every request a mark that stands in the head of its answer, in each line of the log that it causes, and in what is
 * said when something went wrong: by it the two are brought together. It is ours alone and says nothing of who asked.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestMark extends OncePerRequestFilter {

    static final String HEADER = "X-Request-Id";

    /** Its name among what the log is told besides ({@code logging.pattern.correlation}). */
    private static final String IN_LOG = "request";

    private static final String KEPT = RequestMark.class.getName();

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var mark = of(request);
        response.setHeader(HEADER, mark);
        MDC.put(IN_LOG, mark);
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove(IN_LOG);
        }
    }

    /** The page of an error belongs to the request that failed. */
    static String of(HttpServletRequest request) {
        if (request.getAttribute(KEPT) instanceof String known) return known;
        var mark = UUID.randomUUID().toString().substring(0, 8);
        request.setAttribute(KEPT, mark);
        return mark;
    }
}

package org.banjie.site.input;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Drops from everything that is asked or posted as a form what is {@link Unprintable}: nobody sees it, and nobody could
 * be told where it is. A {@link FarDay} becomes no day at all, which its reader says beside its field. Before the door,
 * which reads forms too, and behind Spring's own reading of bodies of PUT.
 */
@Component
@Order(-9000)
class PlainParameters extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Plain(request), response);
    }

    private static final class Plain extends HttpServletRequestWrapper {

        private Map<String, String[]> parameters;

        Plain(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getParameter(String name) {
            return plain(super.getParameter(name));
        }

        @Override
        public String[] getParameterValues(String name) {
            return plain(super.getParameterValues(name));
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            if (parameters == null) {
                var plain = new LinkedHashMap<String, String[]>();
                super.getParameterMap().forEach((name, values) -> plain.put(name, plain(values)));
                parameters = Collections.unmodifiableMap(plain);
            }
            return parameters;
        }

        private static String plain(String value) {
            return FarDay.unreadable(Unprintable.without(value));
        }

        private static String[] plain(String[] values) {
            return values == null
                    ? null
                    : Arrays.stream(values).map(Plain::plain).toArray(String[]::new);
        }
    }
}

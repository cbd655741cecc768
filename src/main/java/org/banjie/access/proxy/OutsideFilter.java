package org.banjie.access.proxy;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;

/**
 * Before anything else: who asks, and at which address. Headers that say so are believed only from machines that are
 * trusted, and the host a caller names never.
 */
final class OutsideFilter implements Filter {

    private static final Logger log = LoggerFactory.getLogger("banjie.start");

    private final URI address;
    private final List<ProxyNetwork> proxies;
    private final AtomicBoolean warned = new AtomicBoolean();

    OutsideFilter(Environment settings) {
        this.address = PublicAddress.of(settings).orElse(null);
        this.proxies = PublicAddress.proxies(settings);
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var asked = (HttpServletRequest) request;
        warn(asked);
        chain.doFilter(new FromOutside(asked, Forwarded.caller(asked, proxies), address), response);
    }

    /** Through a proxy nobody was told of, everybody has one address. */
    private void warn(HttpServletRequest request) {
        var through = request.getHeader(Forwarded.HEADER) != null && isHere(request.getRemoteAddr());
        if (through && proxies.isEmpty() && warned.compareAndSet(false, true)) {
            log.warn(
                    "请求经过本机的代理，但没有设置 {} · Requests come through a proxy on this machine, but {} is not set:"
                            + " all callers count as one address",
                    PublicAddress.PROXIES,
                    PublicAddress.PROXIES);
        }
    }

    private static boolean isHere(String address) {
        return address.startsWith("127.") || address.equals("::1") || address.equals("0:0:0:0:0:0:0:1");
    }
}

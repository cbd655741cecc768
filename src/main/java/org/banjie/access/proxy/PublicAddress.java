package org.banjie.access.proxy;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.banjie.refusal.StartRefused;
import org.springframework.core.env.Environment;

/**
 * Where people outside find the program ({@code banjie.public-url}), and which machines in between are believed when
 * they say for whom they ask ({@code banjie.trusted-proxies}).
 */
final class PublicAddress {

    static final String URL = "banjie.public-url";
    static final String PROXIES = "banjie.trusted-proxies";

    private PublicAddress() {}

    /**
     * @return scheme and host; empty where the program is used on this machine only
     * @throws StartRefused for anything but an https address without a path
     */
    static Optional<URI> of(Environment settings) {
        var given = settings.getProperty(URL, "").strip();
        return given.isEmpty() ? Optional.empty() : Optional.of(parsed(given));
    }

    /** @throws StartRefused for what is neither an address nor a network */
    static List<ProxyNetwork> proxies(Environment settings) {
        return Arrays.stream(settings.getProperty(PROXIES, "").split("[,\\s]+"))
                .filter(one -> !one.isEmpty())
                .map(ProxyNetwork::of)
                .toList();
    }

    private static URI parsed(String given) {
        try {
            var url = URI.create(given.replaceFirst("/$", ""));
            var whole = "https".equals(url.getScheme())
                    && url.getHost() != null
                    && url.getPath().isEmpty();
            if (whole && url.getQuery() == null && url.getUserInfo() == null) return url;
        } catch (IllegalArgumentException unreadable) {
            // said below
        }
        throw new StartRefused(
                "设置有误 · %s=%s is not an address like https://banjie.example.gov.cn".formatted(URL, given));
    }
}

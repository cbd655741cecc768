package org.banjie.access.proxy;

import org.banjie.refusal.StartRefused;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/** An address, or a network such as {@code 10.0.0.0/24}. */
record ProxyNetwork(IpAddressMatcher matcher) {

    static ProxyNetwork of(String text) {
        try {
            return new ProxyNetwork(new IpAddressMatcher(text));
        } catch (IllegalArgumentException unreadable) {
            throw new StartRefused("设置有误 · %s: %s is neither an address nor a network like 10.0.0.0/24"
                    .formatted(PublicAddress.PROXIES, text));
        }
    }

    boolean has(String address) {
        try {
            return matcher.matches(address);
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}

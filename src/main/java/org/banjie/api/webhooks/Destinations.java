package org.banjie.api.webhooks;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where news may go. A partner names the address, and the program that calls it stands inside the bureau's network: so
 * never to an address of a private network, unless a setting names that network, and over https alone. In a demonstration
 * also to a program on the same machine, over http.
 */
@Component
class Destinations {

    private static final int LONGEST = 500;
    private static final List<AddressRange> CLOSED = List.of(
            AddressRange.of("0.0.0.0/8"),
            AddressRange.of("10.0.0.0/8"),
            AddressRange.of("100.64.0.0/10"),
            AddressRange.of("127.0.0.0/8"),
            AddressRange.of("169.254.0.0/16"),
            AddressRange.of("172.16.0.0/12"),
            AddressRange.of("192.0.0.0/24"),
            AddressRange.of("192.168.0.0/16"),
            AddressRange.of("198.18.0.0/15"),
            AddressRange.of("224.0.0.0/3"));
    /** The part of the new addresses that is given out; within it are ways back to the old ones. */
    private static final AddressRange GIVEN_OUT = AddressRange.of("2000::/3");

    private static final List<AddressRange> TUNNELS =
            List.of(AddressRange.of("2001::/23"), AddressRange.of("2001:db8::/32"), AddressRange.of("2002::/16"));

    private final List<AddressRange> open;
    private final boolean demonstration;

    Destinations(
            @Value("${banjie.webhooks.networks:}") String open, @Value("${banjie.demo:true}") boolean demonstration) {
        this.open = Arrays.stream(open.split("[,\\s]+"))
                .filter(one -> !one.isEmpty())
                .map(AddressRange::of)
                .toList();
        this.demonstration = demonstration;
    }

    /** What is wrong with an address as typed, without asking the network; empty when nothing is. */
    Optional<String> fault(String typed) {
        var url = parsed(typed);
        if (url.isEmpty()) return Optional.of("no-address");
        var host = url.get().getHost();
        if (url.get().getScheme().equals("http") && !(demonstration && isHere(host))) return Optional.of("https");
        return isNumber(host) && !reachable(host) ? Optional.of("private") : Optional.empty();
    }

    /** Asks the name service. Whether everything that the name stands for may be called. */
    boolean reachable(String host) {
        try {
            return Arrays.stream(InetAddress.getAllByName(host)).allMatch(this::allows);
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    boolean allows(InetAddress address) {
        if (open.stream().anyMatch(network -> network.holds(address))) return true;
        if (demonstration && address.isLoopbackAddress()) return true;
        if (address instanceof Inet6Address) {
            return GIVEN_OUT.holds(address) && TUNNELS.stream().noneMatch(network -> network.holds(address));
        }
        return CLOSED.stream().noneMatch(network -> network.holds(address));
    }

    private static Optional<URI> parsed(String typed) {
        if (typed == null || typed.length() > LONGEST) return Optional.empty();
        try {
            var url = new URI(typed.strip());
            var whole = url.getHost() != null
                    && List.of("http", "https").contains(String.valueOf(url.getScheme()))
                    && url.getUserInfo() == null
                    && url.getFragment() == null;
            return whole ? Optional.of(url) : Optional.empty();
        } catch (URISyntaxException notOne) {
            return Optional.empty();
        }
    }

    private static boolean isHere(String host) {
        return List.of("localhost", "127.0.0.1", "[::1]").contains(host);
    }

    private static boolean isNumber(String host) {
        return host.startsWith("[") || host.matches("[0-9.]+");
    }
}

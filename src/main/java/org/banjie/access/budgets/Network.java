package org.banjie.access.budgets;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;

/** What counts as one address. */
public final class Network {

    private Network() {}

    /** The address itself; of the sixth version its /64, of which a house has the whole. */
    public static String of(String address) {
        if (address.indexOf(':') < 0) return address;
        try {
            // a literal: nothing is asked of a name server
            var parsed = InetAddress.getByName(address);
            if (!(parsed instanceof Inet6Address)) return parsed.getHostAddress();
            return HexFormat.of().formatHex(parsed.getAddress(), 0, 8);
        } catch (UnknownHostException unreadable) {
            return address;
        }
    }
}

package org.banjie.api.webhooks;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Addresses that begin alike: {@code 10.20.0.0/16}. */
record AddressRange(byte[] first, int bits) {

    /** @throws IllegalArgumentException when the text is none */
    static AddressRange of(String text) {
        var parts = text.split("/", 2);
        if (!parts[0].matches("[0-9a-fA-F.:]+") || !parts[0].matches(".*[.:].*")) {
            throw new IllegalArgumentException("not a network: " + text);
        }
        try {
            var first = InetAddress.getByName(parts[0]).getAddress();
            var bits = parts.length == 2 ? Integer.parseInt(parts[1]) : first.length * 8;
            if (bits < 0 || bits > first.length * 8) throw new IllegalArgumentException("not a network: " + text);
            return new AddressRange(first, bits);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("not a network: " + text, e);
        }
    }

    boolean holds(InetAddress address) {
        var other = address.getAddress();
        if (other.length != first.length) return false;
        for (var bit = 0; bit < bits; bit++) {
            var mask = 0x80 >> (bit % 8);
            if (((other[bit / 8] ^ first[bit / 8]) & mask) != 0) return false;
        }
        return true;
    }
}
